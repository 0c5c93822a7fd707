package vn.danvan.shared;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What waits for the acting post in a feature that the queue of work does not know. Such features implement it as a bean, and
 * the queue puts their entries among its own.
 *
 * <p>An entry is a link: it leads to the record's own page, where one acts on it. It tells nothing that the acting person may
 * not read there; one who judges without names is given none.
 */
public interface WaitingWork {

    /** In any order, for the queue has one of its own; none for a post for which nothing can wait here. */
    List<Entry> entries();

    /** As many as {@link #entries()} has. */
    int count();

    /**
     * @param path of the page, without a slash before it; no two entries have the same
     * @param title what the record is called
     * @param why key of a text that says why it waits, which takes {@code arguments}
     * @param reason what somebody said who gave it back
     * @param since when it came here
     * @param due the last day, itself included
     */
    record Entry(
            String path,
            String title,
            String why,
            List<Object> arguments,
            @Nullable String reason,
            Instant since,
            @Nullable LocalDate due) {}
}
