package vn.danvan.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import vn.danvan.PlatformTest;
import vn.danvan.SignedIn;
import vn.danvan.WithTenant;
import vn.danvan.identity.Duty;
import vn.danvan.identity.TestAccounts;
import vn.danvan.meeting.agenda.ItemId;
import vn.danvan.meeting.minutes.MinutesService;
import vn.danvan.plans.queue.WorkItem;
import vn.danvan.plans.queue.WorkQueue;
import vn.danvan.shared.WaitingWork;

/** A meeting with two models in the queue of whoever closes appraisals; other meetings stand beside it. */
@PlatformTest
@WithTenant("khanh-hoa")
class MeetingsToConcludeTest {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private WorkQueue queue;

    @Autowired
    private MinutesService minutes;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PasswordEncoder encoder;

    private MeetingTools tools;
    private ItemId first;
    private ItemId second;

    @BeforeEach
    void meetingIsOpen() {
        tools = new MeetingTools(context, 3, MeetingKind.ORDINARY);
        first = new GivenModel(context, "Xét lần một").onAgendaOf(tools);
        second = new GivenModel(context, "Xét lần hai").onAgendaOf(tools);
        tools.present(3);
        tools.open();
    }

    @AfterEach
    void deskIsLeft() {
        SignedIn.nobody();
    }

    @Test
    void meetingThatIsUnderWayWaitsForNobodyAndTheDayAfterForItsMinutes() {
        assertThat(waitingFor("quantri")).isEmpty();
        jdbc.sql("update meeting set opened_at = opened_at - interval '1 day' where id = ?")
                .param(tools.meeting.value())
                .update();

        assertThat(waitingFor("quantri")).singleElement().satisfies(entry -> {
            assertThat(entry.why()).isEqualTo("meeting.waiting.minutes");
            assertThat(entry.path()).isEqualTo("phien-hop/" + tools.meeting);
        });
    }

    @Test
    void modelsThatWereDealtWithWaitForTheMinutesToBeHandedOn() {
        become(first, "DONE");
        become(second, "DEFERRED");
        close();

        assertThat(waitingFor("quantri")).singleElement().satisfies(entry -> {
            assertThat(entry.why()).isEqualTo("meeting.waiting.models");
            assertThat(entry.arguments()).containsExactly(1);
            assertThat(entry.path()).isEqualTo("phien-hop/" + tools.meeting + "/bien-ban");
        });
        assertThat(tools.desk(() -> minutes.appraise(tools.meeting))).isEqualTo(1);
        assertThat(waitingFor("quantri")).isEmpty();
    }

    @Test
    void meetingThatDealtWithNoModelHandsNothingOn() {
        become(first, "DEFERRED");
        close();
        assertThat(waitingFor("quantri")).isEmpty();
    }

    @Test
    void homeAffairsHandOnModelsOfTheGovernmentAndNotTheOthers() {
        become(first, "DONE");
        become(second, "DONE");
        close();
        String officer = TestAccounts.create("khanh-hoa", jdbc, encoder, false, Duty.HOME_AFFAIRS_OFFICER);
        assertThat(waitingFor(officer)).hasSize(1);

        jdbc.sql("update skilful_model set lead_unit = (select id from unit where code = 'MTTQ') where id ="
                        + " (select model_id from meeting_item where id = ?)")
                .param(first.value())
                .update();
        assertThat(waitingFor(officer)).isEmpty();
        assertThat(waitingFor("quantri")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"hoidong1", "canbo", "decu", "lanhdao"})
    void nobodyElseHasIt(String other) {
        become(first, "DONE");
        close();
        assertThat(waitingFor(other)).isEmpty();
    }

    private void become(ItemId item, String state) {
        jdbc.sql("update meeting_item set state = ? where id = ?")
                .params(state, item.value())
                .update();
    }

    private void close() {
        tools.desk(() -> minutes.close(tools.meeting, MinutesTest.head("07/BB-HĐ", "")));
    }

    private List<WaitingWork.Entry> waitingFor(String person) {
        return SignedIn.as("khanh-hoa", person, () -> {
            List<WorkItem> all = queue.page(0, Integer.MAX_VALUE).items();
            assertThat(queue.count()).isEqualTo(all.size());
            return all.stream()
                    .filter(WorkItem.Elsewhere.class::isInstance)
                    .map(each -> ((WorkItem.Elsewhere) each).entry())
                    .filter(each -> each.path().contains(tools.meeting.toString()))
                    .toList();
        });
    }
}
