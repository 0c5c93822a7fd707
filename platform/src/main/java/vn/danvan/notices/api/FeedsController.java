package vn.danvan.notices.api;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.danvan.notices.calendar.CalendarFeeds;
import vn.danvan.notices.calendar.Feed;
import vn.danvan.notices.calendar.FeedId;
import vn.danvan.notices.calendar.NewFeed;

/** The caller's own calendar feeds. 404 for somebody else's, 403 for a post to which nobody gives tasks. */
@RestController
class FeedsController {

    private final CalendarFeeds feeds;

    FeedsController(CalendarFeeds feeds) {
        this.feeds = feeds;
    }

    @GetMapping("/api/v1/calendar-feeds")
    List<FeedJson> feeds() {
        return feeds.own().stream().map(FeedJson::of).toList();
    }

    /** Answers with the secret address, once. */
    @PostMapping("/api/v1/calendar-feeds")
    @ResponseStatus(HttpStatus.CREATED)
    Created create(@RequestBody Wanted wanted) {
        NewFeed created = feeds.create(Boolean.TRUE.equals(wanted.ofUnit()));
        return new Created(created.id().value(), created.address());
    }

    @DeleteMapping("/api/v1/calendar-feeds/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void revoke(@PathVariable UUID id) {
        feeds.revoke(new FeedId(id));
    }

    /** @param ofUnit the deadlines of the post's unit; of all the person's units where absent or false */
    record Wanted(@Nullable Boolean ofUnit) {}

    record Created(UUID id, String address) {}

    record FeedJson(UUID id, @Nullable String unit, Instant createdAt) {

        static FeedJson of(Feed feed) {
            return new FeedJson(feed.id().value(), feed.unit(), feed.createdAt());
        }
    }
}
