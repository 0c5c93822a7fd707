package vn.danvan.shared;

/**
 * Which rows of a list a page asks for.
 *
 * @param limit 1 to 100
 */
public record PageCut(int offset, int limit) {

    private static final int MOST = 100;

    /** Whatever is asked becomes a page that there can be. @param page counts from 0 */
    public static PageCut of(int page, int size) {
        int limit = Math.clamp(size, 1, MOST);
        return new PageCut(Math.clamp(page, 0, Integer.MAX_VALUE / limit) * limit, limit);
    }
}
