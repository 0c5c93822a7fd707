package vn.danvan.models.forms;

import org.jspecify.annotations.Nullable;

/**
 * A form of the province, or the one that ships with the platform.
 *
 * @param id none for the one that ships
 * @param version what a change must name
 * @param frozen whether its year is opened, so that it stays as it is
 */
public record FormDetails(@Nullable FormId id, int version, FormScope scope, FormContent content, boolean frozen) {}
