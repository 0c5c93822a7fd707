package vn.danvan.uikit;

/**
 * A figure on the home page with the list behind it.
 *
 * @param titleKey translation key of what is counted
 * @param path route of the list, such as {@code ke-hoach}
 */
public record HomeTile(String titleKey, long count, String path) {}
