package vn.danvan.notices.calendar;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A calendar that somebody subscribed to.
 *
 * @param unit the name of the unit whose deadlines it shows; null for the person's own
 */
public record Feed(FeedId id, @Nullable String unit, Instant createdAt) {}
