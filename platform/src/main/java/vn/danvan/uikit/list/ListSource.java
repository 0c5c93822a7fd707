package vn.danvan.uikit.list;

import java.util.List;

/** Where a list's rows come from, a page at a time; what the acting person may not see is not in it. */
public interface ListSource<T> {

    int count(ListAddress wanted);

    List<T> page(ListAddress wanted, int offset, int limit);
}
