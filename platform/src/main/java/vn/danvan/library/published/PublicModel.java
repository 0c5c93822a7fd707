package vn.danvan.library.published;

import java.util.List;
import java.util.UUID;

/**
 * One model in full.
 *
 * @param contact empty unless the unit said that everybody may see it
 */
public record PublicModel(
        PublicRow row, String method, String cost, String conditions, String contact, List<PublicPhoto> photos) {

    public record PublicPhoto(UUID id, String caption, int width, int height) {}
}
