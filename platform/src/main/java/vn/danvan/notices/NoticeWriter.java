package vn.danvan.notices;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.danvan.identity.PersonId;
import vn.danvan.shared.TimeOrderedIds;

/**
 * Writes notices and the mails that tell of them, in the transaction of what they tell: either all is there or nothing is.
 * One occasion gives one person one notice, however often and on however many nodes it is told.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class NoticeWriter {

    private final NoticeRows rows;
    private final PreferenceRows preferences;
    private final MailRequests mails;
    private final Clock clock;

    NoticeWriter(NoticeRows rows, PreferenceRows preferences, MailRequests mails, Clock clock) {
        this.rows = rows;
        this.preferences = preferences;
        this.mails = mails;
        this.clock = clock;
    }

    /** @return how many of the recipients had not been told yet */
    public int write(NewNotice notice) {
        return writeAll(List.of(notice));
    }

    /** As {@link #write}, of many at once. */
    public int writeAll(List<NewNotice> notices) {
        Map<PersonId, Preference> chosen = preferences.of(notices.stream()
                .flatMap(notice -> notice.recipients().stream())
                .map(Recipient::person)
                .distinct()
                .toList());
        List<NoticeRows.Row> wanted = notices.stream()
                .flatMap(notice -> notice.recipients().stream()
                        .filter(each -> !muted(chosen, each.person(), notice.kind()))
                        .map(each -> new NoticeRows.Row(TimeOrderedIds.next(clock), notice, each)))
                .toList();
        Collection<UUID> written = rows.insert(wanted);
        wanted.stream()
                .filter(row -> written.contains(row.id()))
                .forEach(row -> mails.request(
                        new NoticeId(row.id()),
                        row.to().person(),
                        chosen.getOrDefault(row.to().person(), Preference.NONE),
                        row.notice().kind().isResult()));
        return written.size();
    }

    /** How a notice to these people would go out. */
    public NoticeReach reach(Collection<PersonId> people) {
        long mails = preferences.of(people).values().stream()
                .filter(chosen -> chosen.mode() != Preference.Mode.NONE)
                .count();
        return new NoticeReach(people.size(), (int) mails);
    }

    private static boolean muted(Map<PersonId, Preference> chosen, PersonId person, NoticeKind kind) {
        return kind.isMutable()
                && chosen.getOrDefault(person, Preference.NONE).muted().contains(kind);
    }
}
