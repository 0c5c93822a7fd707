package vn.danvan.models.evidence;

import java.time.Instant;
import java.util.UUID;

/**
 * A photo as those see it who work on the model.
 *
 * @param consent whether those shown agreed that it is shown outside
 * @param width of the full picture in pixels
 * @param addedBy the person's name
 */
public record GalleryPhoto(
        UUID id, String caption, boolean consent, int width, int height, Instant addedAt, String addedBy) {}
