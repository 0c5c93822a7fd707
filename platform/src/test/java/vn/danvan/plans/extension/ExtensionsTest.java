package vn.danvan.plans.extension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.danvan.PlatformTest;
import vn.danvan.SignedIn;
import vn.danvan.WithTenant;
import vn.danvan.documents.DocumentRegister;
import vn.danvan.identity.NotPermitted;
import vn.danvan.identity.PostId;
import vn.danvan.identity.UnitTree;
import vn.danvan.plans.PlanId;
import vn.danvan.plans.PlanProblem;
import vn.danvan.plans.PlanService;
import vn.danvan.plans.SamplePlansOfTests;
import vn.danvan.plans.TaskWork;
import vn.danvan.plans.task.TaskDetails;
import vn.danvan.plans.task.TaskId;
import vn.danvan.plans.task.TaskNote;
import vn.danvan.shared.NotFound;
import vn.danvan.shared.StaleVersion;
import vn.danvan.tenancy.CurrentTenant;
import vn.danvan.tenancy.TenantId;

/** A task of Sở Tư pháp, due before 30/6/2021 in a plan of the Party's commission. */
@PlatformTest
@WithTenant("dong-nai")
class ExtensionsTest {

    private static final LocalDate LAST_DAY = LocalDate.of(2021, 6, 29);
    private static final LocalDate WANTED = LocalDate.of(2021, 7, 20);

    private static final List<String> EVERYBODY =
            List.of("quantri", "canbo", "decu", "hoidong1", "lanhdao", "kiemtoan");

    @Autowired
    private Extensions extensions;

    @Autowired
    private PlanService plans;

    @Autowired
    private TaskWork work;

    @Autowired
    private DocumentRegister register;

    @Autowired
    private UnitTree units;

    @Autowired
    private JdbcClient jdbc;

    private PlanId plan;
    private TaskId task;

    @BeforeEach
    void taskIsUnderWay() {
        as("quantri");
        CurrentTenant.runAs(new TenantId("dong-nai"), () -> {
            var owner = units.byCode("BTGDV");
            plan = plans.create(
                    SamplePlansOfTests.document(register, owner, "Việc cần gia hạn"),
                    false,
                    owner,
                    SamplePlansOfTests.content("Sở Tư pháp"));
            task = find("II.1.1");
        });
        as("canbo");
    }

    @AfterEach
    void deskIsLeft() {
        SignedIn.nobody();
    }

    @Test
    void grantedDayIsTheLastDayAndTheOriginalStaysVisible() {
        ExtensionId asked = extensions.ask(task, WANTED, "Chờ số liệu của huyện");
        as("quantri");
        extensions.grant(asked, 0, WANTED, null);

        TaskDetails granted = work.details(task);
        assertThat(granted.standing().lastDay()).isEqualTo(WANTED);
        assertThat(granted.standing().originalLastDay()).isEqualTo(LAST_DAY);
        assertThat(extensions.history(task)).singleElement().satisfies(each -> {
            assertThat(each.state()).isEqualTo(ExtensionState.GRANTED);
            assertThat(each.reason()).isEqualTo("Chờ số liệu của huyện");
            assertThat(each.answeredBy()).isNotNull();
        });
        assertThat(work.history(task))
                .extracting(TaskNote::kind)
                .containsExactly(TaskNote.Kind.EXTENSION_ASKED, TaskNote.Kind.EXTENSION_GRANTED);
    }

    @Test
    void shortenedExtensionSaysWhyAndCannotBeLongerThanAskedFor() {
        ExtensionId asked = extensions.ask(task, WANTED, "Chờ số liệu");
        as("quantri");

        assertProblem(PlanProblem.Reason.REASON_MISSING, () -> extensions.grant(asked, 0, WANTED.minusDays(5), " "));
        assertProblem(
                PlanProblem.Reason.EXTENSION_DAY_WRONG, () -> extensions.grant(asked, 0, WANTED.plusDays(1), "Thêm"));
        assertProblem(PlanProblem.Reason.EXTENSION_DAY_WRONG, () -> extensions.grant(asked, 0, LAST_DAY, "Không"));
        extensions.grant(asked, 0, WANTED.minusDays(5), "Cần trước kỳ họp");
        assertThat(work.details(task).standing().lastDay()).isEqualTo(WANTED.minusDays(5));
    }

    @Test
    void refusedRequestChangesNothingSaysWhyAndAnotherMayFollow() {
        ExtensionId asked = extensions.ask(task, WANTED, "Chờ số liệu");
        as("quantri");
        assertProblem(PlanProblem.Reason.REASON_MISSING, () -> extensions.refuse(asked, 0, ""));
        extensions.refuse(asked, 0, "Đã gia hạn đủ");

        assertThat(work.details(task).standing().lastDay()).isEqualTo(LAST_DAY);
        as("canbo");
        extensions.ask(task, WANTED.plusDays(3), "Lý do khác");
        assertThat(extensions.history(task))
                .extracting(Extension::state)
                .containsExactly(ExtensionState.REFUSED, ExtensionState.ASKED);
    }

    @Test
    void requestNeedsAReasonALaterDayAndATaskWithADay() {
        assertProblem(PlanProblem.Reason.REASON_MISSING, () -> extensions.ask(task, WANTED, " "));
        assertProblem(PlanProblem.Reason.EXTENSION_DAY_WRONG, () -> extensions.ask(task, LAST_DAY, "Chờ"));
        assertProblem(
                PlanProblem.Reason.EXTENSION_DAY_WRONG, () -> extensions.ask(find("II.1.2"), WANTED, "Thường xuyên"));
        assertProblem(PlanProblem.Reason.PROGRESS_DERIVED, () -> extensions.ask(find("II.1"), WANTED, "Chờ"));
        extensions.ask(task, WANTED, "Chờ");
        assertProblem(PlanProblem.Reason.EXTENSION_OPEN, () -> extensions.ask(task, WANTED, "Chờ"));
    }

    @Test
    void everyStepStartsFromTheOpenRequestAlone() {
        for (ExtensionState state : ExtensionState.values()) {
            for (ExtensionStep step : ExtensionStep.values()) {
                ExtensionId id = inState(state);
                as(allowed(step));
                if (state == ExtensionState.ASKED) {
                    assertThatCode(() -> take(step, id)).as(state + " " + step).doesNotThrowAnyException();
                } else {
                    assertProblem(PlanProblem.Reason.EXTENSION_STATE, () -> take(step, id));
                }
                withdrawAll();
            }
        }
    }

    @Test
    void everyStepIsForThoseAloneWhoseItIs() {
        ExtensionId id = inState(ExtensionState.ASKED);
        for (ExtensionStep step : ExtensionStep.values()) {
            for (String person : EVERYBODY) {
                if (!allowed(step).equals(person)) {
                    as(person);
                    assertThatThrownBy(() -> take(step, id))
                            .as(person + " " + step)
                            .isInstanceOfAny(NotPermitted.class, NotFound.class);
                }
            }
        }
        assertThat(extensions(id)).isEqualTo("ASKED");
    }

    @Test
    void secretaryOfTheUnitTakesARequestBackButDoesNotAnswerIt() {
        ExtensionId id = inState(ExtensionState.ASKED);
        SignedIn.as("dong-nai", "bithu", post("bithu", "SO-TP"));

        assertThatThrownBy(() -> take(ExtensionStep.GRANT, id)).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> take(ExtensionStep.REFUSE, id)).isInstanceOf(NotPermitted.class);
        take(ExtensionStep.WITHDRAW, id);
        assertThat(extensions(id)).isEqualTo("WITHDRAWN");
    }

    @Test
    void openRequestsWaitForWhoAnswersThemAndForNobodyElse() {
        ExtensionId asked = extensions.ask(task, WANTED, "Chờ");

        assertThat(extensions.waiting()).isEmpty();
        as("quantri");
        assertThat(extensions.waiting()).extracting(Extension::id).contains(asked);
    }

    @Test
    void secondAnswerToTheSameVersionIsStale() {
        ExtensionId asked = extensions.ask(task, WANTED, "Chờ");
        as("quantri");

        assertThatThrownBy(() -> extensions.grant(asked, 1, WANTED, null)).isInstanceOf(StaleVersion.class);
    }

    private ExtensionId inState(ExtensionState state) {
        as("canbo");
        LocalDate wanted =
                Objects.requireNonNull(work.details(task).standing().lastDay()).plusDays(2);
        ExtensionId id = extensions.ask(task, wanted, "Chờ");
        Stream.of(ExtensionStep.values()).filter(step -> step.to() == state).forEach(step -> {
            as(allowed(step));
            take(step, id);
        });
        return id;
    }

    /** Who may take which step; everybody else is refused, or does not even see the task. */
    private static String allowed(ExtensionStep step) {
        return switch (step) {
            case GRANT, REFUSE -> "quantri";
            case WITHDRAW -> "canbo";
        };
    }

    private void take(ExtensionStep step, ExtensionId id) {
        int version = jdbc.sql("select version from task_extension where id = ?")
                .param(id.value())
                .query(Integer.class)
                .single();
        LocalDate wanted = jdbc.sql("select wanted_on from task_extension where id = ?")
                .param(id.value())
                .query(LocalDate.class)
                .single();
        switch (step) {
            case GRANT -> extensions.grant(id, version, wanted, null);
            case REFUSE -> extensions.refuse(id, version, "Không cần");
            case WITHDRAW -> extensions.withdraw(id, version);
        }
    }

    private void withdrawAll() {
        as("canbo");
        extensions.history(task).stream()
                .filter(each -> each.state() == ExtensionState.ASKED)
                .forEach(each -> extensions.withdraw(each.id(), each.version()));
    }

    private String extensions(ExtensionId id) {
        return jdbc.sql("select state from task_extension where id = ?")
                .param(id.value())
                .query(String.class)
                .single();
    }

    private PostId post(String username, String unit) {
        return new PostId(jdbc.sql("select o.id from post o join account p on p.person_id = o.person_id"
                        + " join unit u on u.id = o.unit_id where p.username = ? and u.code = ?")
                .params(username, unit)
                .query(java.util.UUID.class)
                .single());
    }

    private TaskId find(String code) {
        return new TaskId(jdbc.sql("select id from task where plan_id = ? and code = ?")
                .params(plan.value(), code)
                .query(java.util.UUID.class)
                .single());
    }

    private static void assertProblem(PlanProblem.Reason reason, ThrowingCallable work) {
        assertThatThrownBy(work).isInstanceOfSatisfying(PlanProblem.class, problem -> assertThat(problem.reason())
                .isEqualTo(reason));
    }

    private static void as(String username) {
        SignedIn.as("dong-nai", username);
    }
}
