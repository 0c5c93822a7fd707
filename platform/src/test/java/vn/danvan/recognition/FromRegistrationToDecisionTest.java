package vn.danvan.recognition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.danvan.PlatformTest;
import vn.danvan.SignedIn;
import vn.danvan.WithTenant;
import vn.danvan.council.Appointment;
import vn.danvan.council.CouncilFacts;
import vn.danvan.council.CouncilId;
import vn.danvan.council.CouncilKind;
import vn.danvan.council.CouncilRole;
import vn.danvan.council.CouncilService;
import vn.danvan.council.assignment.AssignmentProblem;
import vn.danvan.council.assignment.SheetAssignmentService;
import vn.danvan.council.round.MissingScorePolicy;
import vn.danvan.council.round.RoundFacts;
import vn.danvan.council.round.RoundId;
import vn.danvan.council.round.RoundRules;
import vn.danvan.council.round.RoundService;
import vn.danvan.council.sheet.QueueService;
import vn.danvan.council.sheet.SheetContent;
import vn.danvan.council.sheet.SheetService;
import vn.danvan.meeting.AttendanceService;
import vn.danvan.meeting.BallotTitle;
import vn.danvan.meeting.MeetingDraft;
import vn.danvan.meeting.MeetingId;
import vn.danvan.meeting.MeetingKind;
import vn.danvan.meeting.MeetingProblem;
import vn.danvan.meeting.MeetingService;
import vn.danvan.meeting.Presence;
import vn.danvan.meeting.agenda.AgendaService;
import vn.danvan.meeting.agenda.ItemId;
import vn.danvan.meeting.minutes.MinutesHead;
import vn.danvan.meeting.minutes.MinutesService;
import vn.danvan.meeting.vote.BallotId;
import vn.danvan.meeting.vote.BallotPlan;
import vn.danvan.meeting.vote.BallotService;
import vn.danvan.meeting.vote.Choice;
import vn.danvan.meeting.vote.VoteService;
import vn.danvan.models.ModelId;
import vn.danvan.models.ModelService;
import vn.danvan.models.StepWords;
import vn.danvan.models.life.ModelState;
import vn.danvan.models.life.ModelStep;
import vn.danvan.models.step.ModelLevel;
import vn.danvan.scoring.SchemeId;
import vn.danvan.scoring.SchemeService;
import vn.danvan.scoring.scheme.Given;
import vn.danvan.shared.UnitId;

/**
 * One model of Sở Nội vụ in two provinces, by everybody whose business it is. One of the five members belongs to the unit
 * itself. The provinces differ by configuration and by their own scheme alone: 75 points are enough in one and not in the
 * other.
 */
@PlatformTest
class FromRegistrationToDecisionTest {

    private static final List<String> JUDGES = List.of("hoidong1", "hoidong2", "hoidong4", "hoidong5");
    private static final String AT_HOME = "hoidong3";
    private static final LocalDate FROM = LocalDate.of(2025, 7, 1);
    private static final LocalDate TO = LocalDate.of(2040, 6, 30);

    @Autowired
    private ApplicationContext context;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ModelService models;

    @Autowired
    private DecisionService decisions;

    @Autowired
    private Publishing publishing;

    private final Map<String, UUID> members = new HashMap<>();
    private String province = "";
    private AppraisedModels life;

    @AfterEach
    void deskIsLeft() {
        SignedIn.nobody();
    }

    @Test
    @WithTenant("hoa-binh")
    void seventyFivePointsAreRecognisedInHoaBinh() {
        ModelId model = appraised("hoa-binh", 40, 35, 60, 40);

        DecisionId decision = proposed(model, Outcome.RECOGNISE, null);
        published(decision);

        assertThat(state(model)).isEqualTo(ModelState.RECOGNISED);
        assertThat(models.details(model).lifeLine())
                .extracting(each -> each.step())
                .containsSubsequence(
                        ModelStep.REGISTER,
                        ModelStep.RETURN,
                        ModelStep.REGISTER,
                        ModelStep.ACCEPT,
                        ModelStep.NOTE_PROGRESS,
                        ModelStep.SUBMIT,
                        ModelStep.PASS_CHECK,
                        ModelStep.APPRAISE,
                        ModelStep.RECOGNISE);
    }

    @Test
    @WithTenant("khanh-hoa")
    void seventyFivePointsAreNotEnoughInKhanhHoa() {
        ModelId model = appraised("khanh-hoa", 50, 25, 70, 30);

        assertThatThrownBy(() -> proposed(model, Outcome.RECOGNISE, null)).isInstanceOf(RecognitionProblem.class);
        DecisionId decision = proposed(model, Outcome.REFUSE, "Chưa đạt 80 điểm");
        published(decision);

        assertThat(state(model)).isEqualTo(ModelState.NOT_RECOGNISED);
    }

    private ModelId appraised(String where, int first, int second, int firstMost, int secondMost) {
        province = where;
        life = new AppraisedModels(context, province);
        ModelId model = built();
        CouncilId council = council();
        scored(model, council, scheme(firstMost, secondMost), first, second);
        voted(model, council);
        assertThat(state(model)).isEqualTo(ModelState.APPRAISED);
        return model;
    }

    /** Returned once, put right, accepted, worked on, and its dossier found complete. */
    private ModelId built() {
        String nominator = nominatorOfTheUnit();
        life.as(nominator, "SO-NV");
        ModelId model = models.start(AppraisedModels.complete(
                "Tổ tự quản " + UUID.randomUUID().toString().substring(0, 8), ModelLevel.GRASSROOTS));
        life.take(model, ModelStep.REGISTER, StepWords.NONE);
        life.as("bithu", "SO-NV");
        life.take(model, ModelStep.RETURN, StepWords.because("Chưa nói rõ ai chủ trì"));
        life.as(nominator, "SO-NV");
        life.take(model, ModelStep.REGISTER, StepWords.NONE);
        life.as("bithu", "SO-NV");
        life.take(model, ModelStep.ACCEPT, StepWords.NONE);
        life.as(nominator, "SO-NV");
        life.take(model, ModelStep.NOTE_PROGRESS, StepWords.because("120 hộ tham gia"));
        life.withPapers(model, ModelLevel.GRASSROOTS);
        life.take(model, ModelStep.SUBMIT, StepWords.NONE);
        life.as("quantri", "BTGDV");
        life.take(model, ModelStep.PASS_CHECK, StepWords.NONE);
        return model;
    }

    private CouncilId council() {
        CouncilService councils = context.getBean(CouncilService.class);
        CouncilId council = councils.create(new CouncilFacts(
                CouncilKind.APPRAISAL_GROUP,
                "Tổ thẩm định " + UUID.randomUUID(),
                ModelLevel.PROVINCE,
                FROM,
                TO,
                unit()));
        for (String each : List.of("hoidong1", "hoidong2", AT_HOME, "hoidong4", "hoidong5")) {
            CouncilRole role = each.equals("hoidong1") ? CouncilRole.CHAIR : CouncilRole.MEMBER;
            members.put(each, councils.appoint(council, new Appointment(person(each), role, FROM, null)));
        }
        return council;
    }

    private SchemeId scheme(int firstMost, int secondMost) {
        SchemeService schemes = context.getBean(SchemeService.class);
        SchemeId id =
                schemes.create("""
                code: duong-dai-%s
                name: Bộ tiêu chí của tỉnh
                sample: false
                appliesTo: [Mô hình]
                total: 100
                decimals: 2
                criteria:
                  - { code: '1', name: Cách làm, maxPoints: %d, evidence: false, rule: { kind: MARKED } }
                  - { code: '2', name: Hiệu quả, maxPoints: %d, evidence: false, rule: { kind: MARKED } }
                bands:
                  - { code: A, name: A, from: 50 }
                  - { code: B, name: B, from: 0, below: 50 }
                tieBreaks:
                  - { kind: AUTHORITY }
                """.formatted(UUID.randomUUID().toString().substring(0, 8), firstMost, secondMost));
        schemes.publish(id, 0);
        return id;
    }

    private void scored(ModelId model, CouncilId council, SchemeId scheme, int first, int second) {
        RoundService rounds = context.getBean(RoundService.class);
        RoundId round = rounds.open(
                council,
                scheme,
                new RoundFacts(
                        "Đợt chấm",
                        2026,
                        ModelLevel.GRASSROOTS,
                        new RoundRules(TO, 3, MissingScorePolicy.LEAVE_OUT, false, 20)));
        rounds.add(round, List.of(model));
        SheetAssignmentService assignments = context.getBean(SheetAssignmentService.class);
        assertThatThrownBy(() -> assignments.assign(round, model, members.get(AT_HOME)))
                .isInstanceOf(AssignmentProblem.class);
        JUDGES.forEach(each -> assignments.assign(round, model, members.get(each)));
        JUDGES.forEach(each -> score(round, model, each, first, second));
        SignedIn.as(province, "quantri");
        rounds.close(round, rounds.details(round).summary().version());
    }

    private void score(RoundId round, ModelId model, String judge, int first, int second) {
        SignedIn.as(province, judge);
        context.getBean(QueueService.class).declare(round, Map.of(model, new QueueService.Declaration(null, "")));
        SheetService sheets = context.getBean(SheetService.class);
        sheets.finish(
                round,
                model,
                sheets.open(round, model).version(),
                new SheetContent(
                        Map.of(
                                "1", new Given.Amount(BigDecimal.valueOf(first)),
                                "2", new Given.Amount(BigDecimal.valueOf(second))),
                        Map.of(),
                        "",
                        ""),
                null);
    }

    private void voted(ModelId model, CouncilId council) {
        SignedIn.as(province, "quantri");
        MeetingService meetings = context.getBean(MeetingService.class);
        Instant begins = Instant.now().plusSeconds(600);
        MeetingId meeting =
                meetings.plan(new MeetingDraft(council, MeetingKind.ORDINARY, "Phiên xét", "Phòng 1", begins, begins));
        ItemId item = context.getBean(AgendaService.class).addModel(meeting, model);
        BallotService ballots = context.getBean(BallotService.class);
        ballots.prepare(item, new BallotPlan(true, BallotTitle.RECOGNITION, ""));
        members.values()
                .forEach(each -> context.getBean(AttendanceService.class).attend(meeting, each, Presence.PRESENT));
        meetings.open(meeting);
        BallotId ballot = ballots.open(item);
        VoteService votes = context.getBean(VoteService.class);
        SignedIn.as(province, AT_HOME);
        assertThatThrownBy(() -> votes.cast(ballot, Choice.AGREE)).isInstanceOf(MeetingProblem.class);
        for (String each : JUDGES) {
            SignedIn.as(province, each);
            votes.cast(ballot, Choice.AGREE);
        }
        SignedIn.as(province, "quantri");
        assertThat(ballots.close(ballot).result().passed()).isTrue();
        MinutesService minutes = context.getBean(MinutesService.class);
        minutes.close(meeting, new MinutesHead("01/BB", LocalDate.now(), "", ""));
        assertThat(minutes.appraise(meeting)).isEqualTo(1);
    }

    private DecisionId proposed(ModelId model, Outcome outcome, String reason) {
        SignedIn.as(province, "quantri");
        return decisions.propose(new NewDecision(
                "Công nhận đợt 1",
                ModelLevel.GRASSROOTS,
                List.of(new vn.danvan.recognition.Choice(model, outcome, reason, null)),
                "Hội đồng đã xem trực tiếp"));
    }

    private void published(DecisionId decision) {
        decisions.document(
                decision, 0, new DecisionDocument("12/QĐ-UBND", AppraisedModels.DAY, "Người Ký Thử", "Phó Chủ tịch"));
        SignedIn.as(province, "lanhdao");
        publishing.publish(decision, 1);
        SignedIn.as(province, "quantri");
    }

    /** Somebody of this test alone: the demo nominator belongs to another unit. */
    private String nominatorOfTheUnit() {
        UUID person = UUID.randomUUID();
        String username = "de-cu-" + person.toString().substring(0, 8);
        jdbc.sql("insert into person (id, full_name) values (?, 'Người Đề Cử Thử')")
                .param(person)
                .update();
        jdbc.sql("insert into account (id, person_id, username, password_hash, enabled, must_change)"
                        + " select ?, ?, ?, password_hash, true, false from account where username = 'decu'")
                .params(UUID.randomUUID(), person, username)
                .update();
        jdbc.sql("insert into post (id, person_id, unit_id, position, side, duty, valid_from)"
                        + " values (?, ?, ?, 'Chuyên viên', 'GOVERNMENT', 'NOMINATOR', date '2025-01-01')")
                .params(UUID.randomUUID(), person, unit().value())
                .update();
        return username;
    }

    private ModelState state(ModelId model) {
        SignedIn.as(province, "quantri");
        return models.details(model).summary().state();
    }

    private UUID person(String username) {
        return jdbc.sql("select person_id from account where username = ?")
                .param(username)
                .query(UUID.class)
                .single();
    }

    private UnitId unit() {
        return new UnitId(jdbc.sql("select id from unit where code = 'SO-NV'")
                .query(UUID.class)
                .single());
    }
}
