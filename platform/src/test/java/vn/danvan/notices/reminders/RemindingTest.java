package vn.danvan.notices.reminders;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.danvan.PlatformTest;
import vn.danvan.SignedIn;
import vn.danvan.WithTenant;
import vn.danvan.notices.GivenTasks;
import vn.danvan.notices.NoticeSettings;
import vn.danvan.plans.TaskWork;
import vn.danvan.plans.extension.Extensions;
import vn.danvan.plans.task.TaskId;
import vn.danvan.tenancy.CurrentTenant;
import vn.danvan.tenancy.TenantId;
import vn.danvan.workdays.Deadlines;
import vn.danvan.workdays.WorkingCalendar;

/**
 * A task is due on Friday, 16 October 2026. Its working days are those of weeks without holidays; the clerk of Sở Nội vụ
 * works on it, and above that office nobody but the province's administrator has a post.
 */
@PlatformTest
@WithTenant("quang-binh")
class RemindingTest {

    private static final TenantId HERE = new TenantId("quang-binh");
    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final LocalDate DUE = LocalDate.of(2026, 10, 16);

    @Autowired
    private BeanFactory beans;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TaskWork work;

    @Autowired
    private Extensions extensions;

    @Autowired
    private WorkingCalendar calendar;

    @Autowired
    private Deadlines deadlines;

    @Autowired
    private NoticeSettings settings;

    private GivenTasks given;
    private TaskId task;

    @BeforeEach
    void taskIsGiven() {
        given = new GivenTasks(beans, HERE.value());
        task = given.task(given.planDueOn("Nhắc việc đúng hạn", DUE), "I.1");
    }

    @AfterEach
    void deskIsLeft() {
        SignedIn.nobody();
    }

    @ParameterizedTest
    @CsvSource({
        // Thursday and Wednesday of the week before last: eight working days left, then seven
        "2026-10-06T09:00, ''",
        "2026-10-07T09:00, DUE_SOON -7",
        "2026-10-14T09:00, DUE_SOON -7",
        "2026-10-15T07:00, DUE_SOON -1",
        "2026-10-16T17:00, DUE_SOON -1",
        // Monday after: three days of the calendar late
        "2026-10-19T07:00, LATE +1",
        "2026-10-22T09:00, LATE +1",
        // The fifth working day late is also that of the superior
        "2026-10-23T09:00, LATE +7 ESCALATED up",
        "2026-11-13T09:00, LATE +7 ESCALATED up",
        // The 30th day late is Sunday 15 November; on the 31st nobody speaks of it any more
        "2026-11-16T09:00, ''",
        // Before seven, after half past five, on Saturday and on Sunday nobody is disturbed
        "2026-10-15T06:59, ''",
        "2026-10-15T17:31, ''",
        "2026-10-17T09:00, ''",
        "2026-10-18T09:00, ''"
    })
    void eachStageIsToldFromItsDayOnInWorkingHours(LocalDateTime now, String told) {
        remind(now);

        assertThat(String.join(" ", told())).isEqualTo(told);
    }

    @Test
    void nothingIsToldTwiceHoweverOftenAndOnHoweverManyNodes() throws Exception {
        LocalDateTime now = LocalDateTime.of(2026, 10, 23, 9, 0);
        CountDownLatch together = new CountDownLatch(2);
        try (ExecutorService nodes = Executors.newFixedThreadPool(2)) {
            List<Future<Integer>> both = Stream.of(now, now)
                    .map(moment -> nodes.submit(() -> {
                        together.countDown();
                        together.await();
                        return CurrentTenant.callAs(HERE, () -> at(moment).remind());
                    }))
                    .toList();
            for (Future<Integer> each : both) {
                each.get();
            }
        }
        remind(now.plusHours(1));

        assertThat(told()).containsExactlyInAnyOrder("LATE +7", "ESCALATED up");
        assertThat(peopleTold("LATE")).doesNotHaveDuplicates();
        assertThat(peopleTold("ESCALATED")).contains("quantri").doesNotHaveDuplicates();
    }

    @Test
    void reportedWorkIsNotRemindedOf() {
        SignedIn.as(HERE.value(), "canbo");
        given.report(task);
        remind(LocalDateTime.of(2026, 10, 23, 9, 0));

        assertThat(told()).isEmpty();
    }

    @Test
    void workThatCameBackIsRemindedOfAgain() {
        SignedIn.as(HERE.value(), "canbo");
        given.report(task);
        SignedIn.as(HERE.value(), "quantri");
        work.giveBack(task, 3, "Thiếu phụ lục");
        remind(LocalDateTime.of(2026, 10, 19, 9, 0));

        assertThat(told()).containsExactly("LATE +1");
    }

    @Test
    void workThatGoesOnForEverIsNeverRemindedOf() {
        task = given.task(given.planDueOn("Việc thường xuyên", null), "I.1");
        remind(LocalDateTime.of(2026, 10, 15, 9, 0));
        remind(LocalDateTime.of(2026, 10, 23, 9, 0));

        assertThat(told()).isEmpty();
    }

    @Test
    void extensionBeginsTheRemindersAnew() {
        remind(LocalDateTime.of(2026, 10, 15, 9, 0));
        SignedIn.as(HERE.value(), "canbo");
        var asked = extensions.ask(task, LocalDate.of(2026, 10, 30), "Chờ số liệu");
        SignedIn.as(HERE.value(), "quantri");
        extensions.grant(asked, 0, LocalDate.of(2026, 10, 30), null);
        remind(LocalDateTime.of(2026, 10, 19, 9, 0));
        assertThat(told()).containsExactly("DUE_SOON -1");
        remind(LocalDateTime.of(2026, 10, 29, 9, 0));

        assertThat(told()).containsExactly("DUE_SOON -1", "DUE_SOON -1");
    }

    @Test
    void planThatWasCalledOffRemindsNobody() {
        jdbc.sql("update plan set state = 'CANCELLED' where id = (select plan_id from task where id = ?)")
                .param(task.value())
                .update();
        remind(LocalDateTime.of(2026, 10, 19, 9, 0));

        assertThat(told()).isEmpty();
    }

    private void remind(LocalDateTime now) {
        at(now).remind();
    }

    private Reminding at(LocalDateTime now) {
        Clock clock = Clock.fixed(now.atZone(ZONE).toInstant(), ZONE);
        return new Reminding(
                new OpenDeadlines(jdbc, deadlines, clock),
                beans.getBean(Reminder.class),
                new WorkingHours(calendar, clock),
                settings,
                clock);
    }

    /** Kinds and stages told of the task, once for each deadline, in the order in which they were. */
    private List<String> told() {
        return jdbc.sql(
                        "select kind || ' ' || split_part(occasion, '/', 2) from notice where record_id = ?"
                                + " and kind in ('DUE_SOON', 'LATE', 'ESCALATED') group by kind, occasion order by min(created_at), kind desc")
                .param(task.value())
                .query(String.class)
                .list();
    }

    private List<String> peopleTold(String kind) {
        return jdbc.sql("select a.username from notice n join account a on a.person_id = n.person_id"
                        + " where n.record_id = ? and n.kind = ?")
                .params(task.value(), kind)
                .query(String.class)
                .list();
    }
}
