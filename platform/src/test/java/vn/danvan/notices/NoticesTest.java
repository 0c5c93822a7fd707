package vn.danvan.notices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;
import vn.danvan.PlatformTest;
import vn.danvan.SignedIn;
import vn.danvan.WithTenant;
import vn.danvan.identity.Acting;
import vn.danvan.identity.ActingPost;
import vn.danvan.plans.TaskWork;
import vn.danvan.plans.event.TaskHappened;
import vn.danvan.plans.extension.Extensions;
import vn.danvan.plans.task.TaskId;
import vn.danvan.plans.task.TaskNote;
import vn.danvan.shared.NotFound;
import vn.danvan.shared.StaleVersion;

/** The clerk of Sở Nội vụ works, the administrator confirms; each hears what the other did, and nothing else. */
@PlatformTest
@WithTenant("hoa-binh")
class NoticesTest {

    @Autowired
    private BeanFactory beans;

    @Autowired
    private TaskWork work;

    @Autowired
    private Extensions extensions;

    @Autowired
    private Inbox inbox;

    @Autowired
    private NoticeTexts texts;

    @Autowired
    private Preferences preferences;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private Acting acting;

    @Autowired
    private ApplicationEventPublisher events;

    private GivenTasks given;
    private TaskId task;

    @BeforeEach
    void clerkIsAtTheDesk() {
        given = new GivenTasks(beans, "hoa-binh");
        task = given.task(given.plan("Báo việc cho người liên quan"), "II.1.1");
        as("canbo");
    }

    @AfterEach
    void deskIsLeft() {
        SignedIn.nobody();
    }

    @Test
    void whoConfirmsHearsOfTheReportAndWhoReportedDoesNot() {
        report();

        assertThat(kinds()).isEmpty();
        as("quantri");
        assertThat(kinds()).containsExactly(NoticeKind.TASK_REPORTED);
        Notice notice = about().getFirst();
        assertThat(notice.isUnread()).isTrue();
        assertThat(texts.title(notice, Locale.of("vi"))).contains("II.1.1");
        assertThat(texts.about(notice, Locale.of("vi"))).contains("Báo việc cho người liên quan");
    }

    @Test
    void whoWorksHearsWhyTheTaskCameBack() {
        report();
        as("quantri");
        work.giveBack(task, 3, "Thiếu số liệu của 3 xã");
        as("canbo");

        assertThat(kinds()).containsExactly(NoticeKind.TASK_RETURNED);
        assertThat(texts.about(about().getFirst(), Locale.ENGLISH)).contains("Thiếu số liệu của 3 xã");
    }

    @Test
    void requestForALaterDayAndItsAnswerGoToAndFro() {
        var asked = extensions.ask(task, LocalDate.of(2031, 3, 3), "Chờ hướng dẫn");
        as("quantri");
        assertThat(kinds()).containsExactly(NoticeKind.EXTENSION_ASKED);
        extensions.grant(asked, 0, LocalDate.of(2031, 3, 3), null);
        as("canbo");

        assertThat(kinds()).containsExactly(NoticeKind.EXTENSION_GRANTED);
    }

    @Test
    void unitThatTakesATaskOverHearsOfIt() {
        as("quantri");
        ActingPost by = acting.required();
        transaction.executeWithoutResult(status -> events.publishEvent(new TaskHappened(
                by.tenant(), task, TaskNote.Kind.TAKEN_OVER, by, UUID.randomUUID(), "Ban Cũ → Sở Nội vụ")));
        assertThat(kinds()).isEmpty();
        as("canbo");

        assertThat(kinds()).containsExactly(NoticeKind.TASK_TAKEN_OVER);
        assertThat(texts.about(about().getFirst(), Locale.of("vi"))).contains("Ban Cũ → Sở Nội vụ");
    }

    @Test
    void changeThatIsTakenBackTellsNobody() {
        transaction.executeWithoutResult(status -> {
            report();
            status.setRollbackOnly();
        });

        as("quantri");
        assertThat(kinds()).isEmpty();
    }

    @Test
    void readNoticeIsReadOnceAndForAll() {
        report();
        as("quantri");
        int before = inbox.unread();
        NoticeId id = about().getFirst().id();
        inbox.read(id);
        inbox.read(id);

        assertThat(inbox.unread()).isEqualTo(before - 1);
        assertThat(about().getFirst().isUnread()).isFalse();
        assertThat(inbox.newest(true, 500)).extracting(Notice::id).doesNotContain(id);
    }

    @Test
    void noticeOfSomebodyElseIsNotThere() {
        report();
        as("quantri");
        NoticeId id = about().getFirst().id();
        as("canbo");

        assertThatThrownBy(() -> inbox.read(id)).isInstanceOf(NotFound.class);
    }

    @Test
    void mutedKindIsNotToldButADutyCannotBeMuted() {
        report();
        Preference own = preferences.own();
        choose(own, null, Preference.Mode.NONE, Set.of(NoticeKind.TASK_CONFIRMED));
        as("quantri");
        work.confirm(task, 3);
        as("canbo");
        assertThat(kinds()).isEmpty();

        assertThatThrownBy(
                        () -> choose(preferences.own(), null, Preference.Mode.NONE, Set.of(NoticeKind.TASK_RETURNED)))
                .isInstanceOf(NoticeProblem.class);
        choose(preferences.own(), null, Preference.Mode.NONE, Set.of());
    }

    @Test
    void choiceOfAnOlderVersionIsStale() {
        Preference own = preferences.own();
        choose(own, "can.bo@snv.example", Preference.Mode.NONE, Set.of());

        assertThatThrownBy(() -> choose(own, "khac@snv.example", Preference.Mode.NONE, Set.of()))
                .isInstanceOf(StaleVersion.class);
        assertThat(preferences.own().address()).isEqualTo("can.bo@snv.example");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "khong-phai-dia-chi",
                "a@x.example,b@x.example",
                "Ông A <a@x.example>",
                "a@x.example\nBcc: b@x.example"
            })
    void mailNeedsOneBareAddress(String address) {
        assertThatThrownBy(() -> choose(preferences.own(), address, Preference.Mode.AT_ONCE, Set.of()))
                .isInstanceOf(NoticeProblem.class);
    }

    @ParameterizedTest
    @EnumSource(NoticeKind.class)
    void everyKindSpeaksBothLanguages(NoticeKind kind) {
        Notice notice = new Notice(
                new NoticeId(task.value()),
                kind,
                task.value(),
                List.of("một", "hai", "ba", "bốn", "năm", "viec-cua-toi"),
                java.time.Instant.EPOCH,
                null);

        for (Locale locale : List.of(Locale.of("vi"), Locale.ENGLISH)) {
            assertThat(texts.title(notice, locale)).doesNotContain("{").isNotBlank();
            assertThat(texts.about(notice, locale)).doesNotContain("{").isNotBlank();
            assertThat(texts.why(notice, locale)).isNotBlank();
        }
        assertThat(texts.title(notice, Locale.ENGLISH)).isNotEqualTo(texts.title(notice, Locale.of("vi")));
    }

    private void choose(
            Preference own,
            @org.jspecify.annotations.Nullable String address,
            Preference.Mode mode,
            Set<NoticeKind> muted) {
        preferences.choose(new Preference(own.version(), address, mode, 7, "vi", muted));
    }

    private void report() {
        given.report(task);
    }

    private List<Notice> about() {
        return inbox.newest(false, 500).stream()
                .filter(notice -> notice.record().equals(task.value()))
                .toList();
    }

    private List<NoticeKind> kinds() {
        return about().stream().map(Notice::kind).toList();
    }

    private static void as(String username) {
        SignedIn.as("hoa-binh", username);
    }
}
