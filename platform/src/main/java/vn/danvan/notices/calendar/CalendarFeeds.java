package vn.danvan.notices.calendar;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.danvan.identity.Acting;
import vn.danvan.identity.ActingPost;
import vn.danvan.identity.NotPermitted;
import vn.danvan.identity.Right;
import vn.danvan.identity.Rights;
import vn.danvan.notices.NoticeSettings;
import vn.danvan.shared.NotFound;
import vn.danvan.tenancy.CurrentTenant;

/** Calendars that phones and desks subscribe to without signing in: whoever has the secret address sees the deadlines. */
@Service
@Transactional
public class CalendarFeeds {

    private final FeedRows rows;
    private final FeedCalendar ical;
    private final Acting acting;
    private final Rights rights;
    private final NoticeSettings settings;

    CalendarFeeds(FeedRows rows, FeedCalendar ical, Acting acting, Rights rights, NoticeSettings settings) {
        this.rows = rows;
        this.ical = ical;
        this.acting = acting;
        this.rights = rights;
        this.settings = settings;
    }

    /**
     * @param ofUnit the acting post's unit, instead of all units in which the person works
     * @throws NotPermitted for a post to which nobody gives tasks
     */
    public NewFeed create(boolean ofUnit) {
        ActingPost by = rights.require(Right.WORK_ON_TASKS);
        String secret = FeedSecret.make();
        FeedId id = rows.add(by, ofUnit ? by.unit() : null, FeedSecret.digest(secret));
        return new NewFeed(
                id,
                settings.mail().address() + "/lich/" + CurrentTenant.required().value() + "/" + secret + ".ics");
    }

    /** The person's own that still are open, the oldest first. */
    @Transactional(readOnly = true)
    public List<Feed> own() {
        return rows.of(acting.required().person());
    }

    /** From now on its address answers nothing. @throws NotFound for a feed of somebody else, or one that is closed */
    public void revoke(FeedId id) {
        if (!rows.revoke(acting.required().person(), id)) {
            throw new NotFound();
        }
    }

    /** The calendar (RFC 5545) behind a secret; empty where there is none, or none any more. */
    @Transactional(readOnly = true)
    public Optional<String> calendar(String secret) {
        var units = rows.units(FeedSecret.digest(secret));
        return units.isEmpty() ? Optional.empty() : Optional.of(ical.write(rows.entries(units)));
    }
}
