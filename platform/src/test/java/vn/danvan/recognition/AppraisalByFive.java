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
import org.springframework.beans.factory.BeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.danvan.SignedIn;
import vn.danvan.council.Appointment;
import vn.danvan.council.CouncilFacts;
import vn.danvan.council.CouncilId;
import vn.danvan.council.CouncilKind;
import vn.danvan.council.CouncilRole;
import vn.danvan.council.CouncilService;
import vn.danvan.council.assignment.AssignmentProblem;
import vn.danvan.council.assignment.SheetAssignmentService;
import vn.danvan.council.conflict.Conflicts;
import vn.danvan.council.conflict.InterestKind;
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
import vn.danvan.meeting.live.ConsoleService;
import vn.danvan.meeting.minutes.MinutesHead;
import vn.danvan.meeting.minutes.MinutesService;
import vn.danvan.meeting.vote.BallotId;
import vn.danvan.meeting.vote.BallotPlan;
import vn.danvan.meeting.vote.BallotService;
import vn.danvan.meeting.vote.Choice;
import vn.danvan.meeting.vote.VoteService;
import vn.danvan.models.ModelId;
import vn.danvan.models.step.ModelLevel;
import vn.danvan.scoring.SchemeId;
import vn.danvan.scoring.SchemeService;
import vn.danvan.scoring.scheme.Given;
import vn.danvan.shared.UnitId;

/**
 * A council of five demo people scores a model of Sở Nội vụ and votes on it; one of them is of that unit, and is kept out
 * of both. Wants the province bound. The provinces bring what differs: their configuration and the points of their scheme.
 */
public final class AppraisalByFive {

    /** Those who may; the first of them is the chair. */
    public static final List<String> JUDGES = List.of("hoidong1", "hoidong2", "hoidong4", "hoidong5");

    private static final String AT_HOME = "hoidong3";
    private static final LocalDate FROM = LocalDate.of(2025, 7, 1);
    private static final LocalDate TO = LocalDate.of(2040, 6, 30);

    private final BeanFactory beans;
    private final String province;
    private final Map<String, UUID> members = new HashMap<>();
    private final CouncilId council;

    /** Sets up the council. */
    public AppraisalByFive(BeanFactory beans, String province) {
        this.beans = beans;
        this.province = province;
        SignedIn.as(province, "quantri");
        CouncilService councils = beans.getBean(CouncilService.class);
        council = councils.create(new CouncilFacts(
                CouncilKind.APPRAISAL_GROUP,
                "Tổ thẩm định " + UUID.randomUUID(),
                ModelLevel.PROVINCE,
                FROM,
                TO,
                unit()));
        for (String each : List.of("hoidong1", "hoidong2", AT_HOME, "hoidong4", "hoidong5")) {
            CouncilRole role = each.equals(JUDGES.getFirst()) ? CouncilRole.CHAIR : CouncilRole.MEMBER;
            members.put(each, councils.appoint(council, new Appointment(person(each), role, FROM, null)));
        }
    }

    /** @param firstMost points of the first of two criteria, the rest to a hundred being those of the second */
    public RoundId opened(ModelId model, int firstMost) {
        SignedIn.as(province, "quantri");
        RoundService rounds = beans.getBean(RoundService.class);
        RoundId round = rounds.open(
                council,
                scheme(firstMost),
                new RoundFacts(
                        "Đợt chấm",
                        2026,
                        ModelLevel.GRASSROOTS,
                        new RoundRules(TO, 3, MissingScorePolicy.LEAVE_OUT, false, 20)));
        rounds.add(round, List.of(model));
        SheetAssignmentService assignments = beans.getBean(SheetAssignmentService.class);
        assertThatThrownBy(() -> assignments.assign(round, model, members.get(AT_HOME)))
                .isInstanceOf(AssignmentProblem.class);
        JUDGES.forEach(each -> assignments.assign(round, model, members.get(each)));
        return round;
    }

    private SchemeId scheme(int firstMost) {
        SchemeService schemes = beans.getBean(SchemeService.class);
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
                """.formatted(UUID.randomUUID().toString().substring(0, 8), firstMost, 100 - firstMost));
        schemes.publish(id, 0);
        return id;
    }

    public void score(RoundId round, ModelId model, String judge, int first, int second) {
        SignedIn.as(province, judge);
        beans.getBean(QueueService.class).declare(round, Map.of(model, new QueueService.Declaration(null, "")));
        SheetService sheets = beans.getBean(SheetService.class);
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

    /** The judge says so, whenever. */
    public void declareInterest(String judge, ModelId model) {
        SignedIn.as(province, judge);
        beans.getBean(Conflicts.class).declare(council, model, InterestKind.OTHER, "Nhớ ra sau");
    }

    public void close(RoundId round) {
        SignedIn.as(province, "quantri");
        RoundService rounds = beans.getBean(RoundService.class);
        rounds.close(round, rounds.details(round).summary().version());
    }

    /** All are there, and the vote on the model is open. */
    public Voting voting(ModelId model) {
        SignedIn.as(province, "quantri");
        MeetingService meetings = beans.getBean(MeetingService.class);
        Instant begins = Instant.now().plusSeconds(600);
        MeetingId meeting =
                meetings.plan(new MeetingDraft(council, MeetingKind.ORDINARY, "Phiên xét", "Phòng 1", begins, begins));
        ItemId item = beans.getBean(AgendaService.class).addModel(meeting, model);
        BallotService ballots = beans.getBean(BallotService.class);
        ballots.prepare(item, new BallotPlan(true, BallotTitle.RECOGNITION, ""));
        members.values()
                .forEach(each -> beans.getBean(AttendanceService.class).attend(meeting, each, Presence.PRESENT));
        meetings.open(meeting);
        beans.getBean(ConsoleService.class).show(meeting, item);
        Voting voting = new Voting(meeting, ballots.open(item));
        SignedIn.as(province, AT_HOME);
        assertThatThrownBy(() -> beans.getBean(VoteService.class).cast(voting.ballot(), Choice.AGREE))
                .isInstanceOf(MeetingProblem.class);
        return voting;
    }

    public record Voting(MeetingId meeting, BallotId ballot) {}

    public void agree(Voting voting, String judge) {
        SignedIn.as(province, judge);
        beans.getBean(VoteService.class).cast(voting.ballot(), Choice.AGREE);
    }

    /** The vote passes, and the minutes bring the model to where a decision is waited for. */
    public void appraised(Voting voting) {
        SignedIn.as(province, "quantri");
        assertThat(beans.getBean(BallotService.class)
                        .close(voting.ballot())
                        .result()
                        .passed())
                .isTrue();
        MinutesService minutes = beans.getBean(MinutesService.class);
        minutes.close(voting.meeting(), new MinutesHead("01/BB", LocalDate.now(), "", ""));
        assertThat(minutes.appraise(voting.meeting())).isEqualTo(1);
    }

    /** Of Sở Nội vụ, and new: the demo nominator belongs to another unit. Signs in with the password of the demo people. */
    public static String nominator(JdbcClient jdbc) {
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
                        + " select ?, ?, id, 'Chuyên viên', 'GOVERNMENT', 'NOMINATOR', date '2025-01-01'"
                        + " from unit where code = 'SO-NV'")
                .params(UUID.randomUUID(), person)
                .update();
        return username;
    }

    private UUID person(String username) {
        return beans.getBean(JdbcClient.class)
                .sql("select person_id from account where username = ?")
                .param(username)
                .query(UUID.class)
                .single();
    }

    private UnitId unit() {
        return new UnitId(beans.getBean(JdbcClient.class)
                .sql("select id from unit where code = 'SO-NV'")
                .query(UUID.class)
                .single());
    }
}
