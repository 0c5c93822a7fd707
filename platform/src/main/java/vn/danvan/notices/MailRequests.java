package vn.danvan.notices;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.danvan.identity.PersonId;
import vn.danvan.shared.TimeOrderedIds;
import vn.danvan.workdays.WorkingCalendar;

/** Lays mails into the outbox: one for a notice, or one for all that come before the hour of a person's digest. */
@Repository
class MailRequests {

    private final JdbcClient jdbc;
    private final WorkingCalendar calendar;
    private final NoticeSettings settings;
    private final Clock clock;

    MailRequests(JdbcClient jdbc, WorkingCalendar calendar, NoticeSettings settings, Clock clock) {
        this.jdbc = jdbc;
        this.calendar = calendar;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Nothing where the person wants no mail, or nobody is configured who would take it.
     *
     * @param result whether it tells of a result, which may still be put right before the mail goes out
     */
    void request(NoticeId notice, PersonId person, Preference preference, boolean result) {
        if (settings.mail().from() == null) {
            return;
        }
        Instant earliest = clock.instant().plus(result ? settings.mail().resultsAfter() : Duration.ZERO);
        switch (preference.mode()) {
            case NONE -> {}
            case AT_ONCE -> atOnce(notice, person, earliest);
            case DIGEST -> digest(notice, person, next(preference.digestHour(), earliest));
        }
    }

    private void atOnce(NoticeId notice, PersonId person, Instant due) {
        UUID mail = TimeOrderedIds.next(clock);
        jdbc.sql("insert into notice_mail (id, person_id, due_at, created_at) values (?, ?, ?, ?)")
                .params(mail, person.value(), Timestamp.from(due), Timestamp.from(clock.instant()))
                .update();
        jdbc.sql("update notice set mail_id = ? where id = ?")
                .params(mail, notice.value())
                .update();
    }

    /** The reference keeps the mail from being claimed until this transaction is through. */
    private void digest(NoticeId notice, PersonId person, Instant hour) {
        jdbc.sql("insert into notice_mail (id, person_id, digest_at, due_at, created_at)"
                        + " values (?, ?, ?, ?, ?) on conflict (person_id, digest_at) do nothing")
                .params(
                        TimeOrderedIds.next(clock),
                        person.value(),
                        Timestamp.from(hour),
                        Timestamp.from(hour),
                        Timestamp.from(clock.instant()))
                .update();
        jdbc.sql("update notice set mail_id = (select id from notice_mail where person_id = ? and digest_at = ?)"
                        + " where id = ?")
                .params(person.value(), Timestamp.from(hour), notice.value())
                .update();
    }

    private Instant next(int hour, Instant earliest) {
        ZonedDateTime now = earliest.atZone(clock.getZone());
        LocalDate day = now.toLocalTime().isBefore(LocalTime.of(hour, 0))
                ? now.toLocalDate()
                : now.toLocalDate().plusDays(1);
        while (calendar.knows(day) && !calendar.isWorkingDay(day)) {
            day = day.plusDays(1);
        }
        return day.atTime(hour, 0).atZone(clock.getZone()).toInstant();
    }
}
