package vn.danvan.library.published;

import java.util.List;
import java.util.Map;
import vn.danvan.models.registration.ModelField;

/**
 * One page of the public list.
 *
 * @param total how many there are on all pages
 * @param fields how many each would leave, likewise {@code areas} and {@code years}; those with most first, years newest first
 */
public record PublicList(
        List<PublicRow> rows,
        int total,
        Map<ModelField, Integer> fields,
        Map<String, Integer> areas,
        Map<String, Integer> years) {}
