package vn.danvan.notices;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.danvan.identity.PersonId;
import vn.danvan.notices.mail.MailContent;

/** What is left to say when a mail's time has come: nothing of what was read meanwhile, or asks for what is done. */
@Service
@Transactional(readOnly = true)
public class Mailings {

    private final NoticeRows rows;
    private final NoticeSubjects subjects;
    private final PreferenceRows preferences;

    Mailings(NoticeRows rows, NoticeSubjects subjects, PreferenceRows preferences) {
        this.rows = rows;
        this.subjects = subjects;
        this.preferences = preferences;
    }

    /** Empty where nothing is left, or the person has no address any more. */
    public Optional<MailContent> content(UUID mail, PersonId person) {
        Preference chosen = preferences.of(List.of(person)).getOrDefault(person, Preference.NONE);
        String address = chosen.address();
        if (address == null || chosen.mode() == Preference.Mode.NONE) {
            return Optional.empty();
        }
        List<Notice> left = rows.ofMail(mail).stream()
                .filter(Notice::isUnread)
                .filter(this::stillAsks)
                .toList();
        return left.isEmpty() ? Optional.empty() : Optional.of(new MailContent(address, chosen.language(), left));
    }

    private boolean stillAsks(Notice notice) {
        return subjects.state(notice.kind().subject(), notice.record())
                .filter(notice.kind()::isOf)
                .isPresent();
    }
}
