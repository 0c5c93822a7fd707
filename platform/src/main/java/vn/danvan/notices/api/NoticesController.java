package vn.danvan.notices.api;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.danvan.notices.Inbox;
import vn.danvan.notices.Notice;
import vn.danvan.notices.NoticeId;
import vn.danvan.notices.NoticeKind;
import vn.danvan.notices.NoticeTexts;
import vn.danvan.notices.Preference;
import vn.danvan.notices.Preferences;

/** The caller's own notices. 404 for a notice of somebody else, 409 when stale, 422 when a rule stands against a choice. */
@RestController
class NoticesController {

    private static final int MOST = 200;

    private final Inbox inbox;
    private final Preferences preferences;
    private final NoticeTexts texts;

    NoticesController(Inbox inbox, Preferences preferences, NoticeTexts texts) {
        this.inbox = inbox;
        this.preferences = preferences;
        this.texts = texts;
    }

    /** The newest first, at most 200; words in the language of the request. */
    @GetMapping("/api/v1/notices")
    Answer notices(@RequestParam(defaultValue = "false") boolean unread, Locale locale) {
        return new Answer(
                inbox.unread(),
                inbox.newest(unread, MOST).stream()
                        .map(notice -> json(notice, locale))
                        .toList());
    }

    @PostMapping("/api/v1/notices/{id}/read")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void read(@PathVariable UUID id) {
        inbox.read(new NoticeId(id));
    }

    @PostMapping("/api/v1/notices/read")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void readAll() {
        inbox.readAll();
    }

    @GetMapping("/api/v1/notices/preference")
    Preference preference() {
        return preferences.own();
    }

    /** Names the version that the caller saw; 0 before the first choice. */
    @PutMapping("/api/v1/notices/preference")
    Preference choose(@RequestBody Chosen chosen) {
        return preferences.choose(chosen.preference());
    }

    private NoticeJson json(Notice notice, Locale locale) {
        return new NoticeJson(
                notice.id().value(),
                notice.kind(),
                notice.record(),
                texts.title(notice, locale),
                texts.about(notice, locale),
                texts.why(notice, locale),
                "/" + notice.path(),
                notice.createdAt(),
                notice.readAt());
    }

    record Answer(int unread, List<NoticeJson> notices) {}

    /** @param path the screen, below the server's address, on which something is done about it */
    record NoticeJson(
            UUID id,
            NoticeKind kind,
            UUID record,
            String title,
            String about,
            String why,
            String path,
            Instant createdAt,
            @Nullable Instant readAt) {}

    /** What is left out is as for somebody who chose nothing. */
    record Chosen(
            int version,
            @Nullable String address,
            Preference.@Nullable Mode mode,
            @Nullable Integer digestHour,
            @Nullable String language,
            @Nullable Set<NoticeKind> muted) {

        Preference preference() {
            return new Preference(
                    version,
                    address,
                    mode == null ? Preference.Mode.NONE : mode,
                    digestHour == null ? Preference.MORNING : digestHour,
                    language == null ? "vi" : language,
                    muted == null ? Set.of() : muted);
        }
    }
}
