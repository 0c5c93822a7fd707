package vn.danvan.uikit.list;

import java.util.List;
import java.util.function.ToIntFunction;

/** Where a list's rows come from, a page at a time; what the acting person may not see is not in it. */
public interface ListSource<T> {

    int count(ListAddress wanted);

    List<T> page(ListAddress wanted, int offset, int limit);

    /** Reads some of the rows. */
    @FunctionalInterface
    interface Pages<T> {
        List<T> read(ListAddress wanted, int offset, int limit);
    }

    static <T> ListSource<T> of(ToIntFunction<ListAddress> count, Pages<T> pages) {
        return new ListSource<>() {
            @Override
            public int count(ListAddress wanted) {
                return count.applyAsInt(wanted);
            }

            @Override
            public List<T> page(ListAddress wanted, int offset, int limit) {
                return pages.read(wanted, offset, limit);
            }
        };
    }
}
