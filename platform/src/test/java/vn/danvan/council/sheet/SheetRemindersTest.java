package vn.danvan.council.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.danvan.PlatformTest;
import vn.danvan.SignedIn;
import vn.danvan.WithTenant;
import vn.danvan.council.CouncilFixture;
import vn.danvan.council.CouncilId;
import vn.danvan.council.conflict.InterestKind;
import vn.danvan.council.round.MissingScorePolicy;
import vn.danvan.council.round.RoundId;
import vn.danvan.council.round.RoundProblem;
import vn.danvan.council.round.RoundService;
import vn.danvan.council.sheet.QueueService.Declaration;
import vn.danvan.identity.NotPermitted;
import vn.danvan.models.ModelId;

/** The first of the judges is the chair. */
@PlatformTest
@WithTenant(CouncilFixture.PROVINCE)
class SheetRemindersTest {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private SheetReminders reminders;

    @Autowired
    private SheetService sheets;

    @Autowired
    private JdbcClient jdbc;

    private CouncilFixture fixture;
    private Map<String, UUID> members;
    private ModelId model;
    private RoundId round;

    @BeforeEach
    void fourJudgesOfOneModel() {
        fixture = new CouncilFixture(context);
        CouncilId council = fixture.council();
        members = fixture.members(council, true);
        model = fixture.model("Mô hình chờ chấm");
        round = fixture.round(council, MissingScorePolicy.LEAVE_OUT, 1, false, List.of(model));
        fixture.assign(round, model, members.get("hoidong2"), members.get("hoidong3"), members.get("hoidong4"));
    }

    @AfterEach
    void deskIsLeft() {
        SignedIn.nobody();
    }

    @Test
    void onlyThoseWithSheetsToHandInAreReminded() {
        fixture.declareNone(round, "hoidong2");
        fixture.score(round, model, "hoidong2", 40, 30);
        SignedIn.as(CouncilFixture.PROVINCE, "hoidong3");
        context.getBean(QueueService.class)
                .declare(round, Map.of(model, new Declaration(InterestKind.PERSONAL, "Bạn học")));

        SignedIn.as(CouncilFixture.PROVINCE, "hoidong1");
        reminders.remind(round);

        assertThat(reminded()).containsExactly(fixture.person("hoidong4"));
    }

    @Test
    void whoIsNotScoringTheModelIsLeftInPeace() {
        fixture.declareNone(round, "hoidong4");
        SignedIn.as(CouncilFixture.PROVINCE, "hoidong4");
        sheets.abstain(round, model, sheets.open(round, model).version(), "Không đủ hiểu biết");

        CouncilFixture.admin();
        reminders.remind(round);

        assertThat(reminded()).containsExactlyInAnyOrder(fixture.person("hoidong2"), fixture.person("hoidong3"));
    }

    @Test
    void nobodyIsRemindedTwiceOnOneDay() {
        CouncilFixture.admin();
        reminders.remind(round);
        reminders.remind(round);
        assertThat(reminded()).hasSize(3);

        jdbc.sql("update notice set occasion = '2026-01-01' where record_id = ?")
                .param(round.value())
                .update();
        reminders.remind(round);

        assertThat(reminded()).as("on another day they are told again").hasSize(6);
    }

    @Test
    void onlyWhoRunsTheRoundRemindsAndOnlyWhileItIsOpen() {
        SignedIn.as(CouncilFixture.PROVINCE, "hoidong2");
        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> reminders.remind(round));

        CouncilFixture.admin();
        RoundService rounds = context.getBean(RoundService.class);
        rounds.close(round, rounds.details(round).summary().version());
        assertThatExceptionOfType(RoundProblem.class).isThrownBy(() -> reminders.remind(round));
        assertThat(reminded()).isEmpty();
    }

    private List<UUID> reminded() {
        return jdbc.sql("select person_id from notice where record_id = ? and kind = 'SHEETS_MISSING'")
                .param(round.value())
                .query(UUID.class)
                .list();
    }
}
