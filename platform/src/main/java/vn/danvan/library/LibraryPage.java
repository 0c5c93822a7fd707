package vn.danvan.library;

import java.util.List;
import java.util.UUID;

/**
 * One published model with all that is shown to who is signed in.
 *
 * @param similar others of the same field that speak of the same things, the most alike first
 */
public record LibraryPage(LibraryRow row, LibraryText text, List<ShownPhoto> photos, List<LibraryRow> similar) {

    public record ShownPhoto(UUID id, String caption, int width, int height) {}
}
