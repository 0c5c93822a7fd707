package vn.danvan.council;

import java.math.BigDecimal;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;
import vn.danvan.SignedIn;
import vn.danvan.council.assignment.SheetAssignmentService;
import vn.danvan.council.round.MissingScorePolicy;
import vn.danvan.council.round.RoundFacts;
import vn.danvan.council.round.RoundId;
import vn.danvan.council.round.RoundRules;
import vn.danvan.council.round.RoundService;
import vn.danvan.council.sheet.QueueService;
import vn.danvan.council.sheet.QueueService.Declaration;
import vn.danvan.council.sheet.SheetContent;
import vn.danvan.council.sheet.SheetService;
import vn.danvan.models.ModelId;
import vn.danvan.models.registration.ModelField;
import vn.danvan.models.registration.ModelKind;
import vn.danvan.models.registration.ModelSubject;
import vn.danvan.models.registration.Registration;
import vn.danvan.models.step.ModelLevel;
import vn.danvan.scoring.SchemeId;
import vn.danvan.scoring.SchemeService;
import vn.danvan.scoring.scheme.Given;
import vn.danvan.shared.TimeOrderedIds;
import vn.danvan.shared.UnitId;

/** A council of the demo people of Quảng Bình, a scheme of two criteria, and models under appraisal, all of one's own. */
public final class CouncilFixture {

    public static final String PROVINCE = "quang-binh";
    public static final List<String> JUDGES = List.of("hoidong1", "hoidong2", "hoidong3", "hoidong4", "hoidong5");
    public static final LocalDate FROM = LocalDate.of(2025, 7, 1);
    public static final LocalDate TO = LocalDate.of(2035, 6, 30);
    private static final String SCHEME = """
            code: thu-%s
            name: Bộ tiêu chí thử
            sample: true
            appliesTo: [Mô hình]
            total: 100
            decimals: 2
            criteria:
              - { code: '1', name: Cách làm, maxPoints: 60, evidence: false, rule: { kind: MARKED } }
              - { code: '2', name: Hiệu quả, maxPoints: 40, evidence: false, rule: { kind: MARKED } }
            bands:
              - { code: DAT, name: Đạt, from: 80 }
              - { code: CHUA, name: Chưa, from: 0, below: 80 }
            tieBreaks:
              - { kind: CRITERION, code: '2' }
              - { kind: AUTHORITY }
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final CouncilService councils;
    private final RoundService rounds;
    private final SchemeService schemes;
    private final SheetAssignmentService assignments;
    private final QueueService queues;
    private final SheetService sheets;

    public CouncilFixture(ApplicationContext context) {
        jdbc = context.getBean(JdbcClient.class);
        json = context.getBean(JsonMapper.class);
        councils = context.getBean(CouncilService.class);
        rounds = context.getBean(RoundService.class);
        schemes = context.getBean(SchemeService.class);
        assignments = context.getBean(SheetAssignmentService.class);
        queues = context.getBean(QueueService.class);
        sheets = context.getBean(SheetService.class);
    }

    public static void admin() {
        SignedIn.as(PROVINCE, "quantri");
    }

    public CouncilId council() {
        admin();
        return councils.create(new CouncilFacts(
                CouncilKind.APPRAISAL_GROUP,
                "Tổ thẩm định " + UUID.randomUUID(),
                ModelLevel.PROVINCE,
                FROM,
                TO,
                unit("SO-NV")));
    }

    /** The demo judges as members; the first of them is the chair where {@code chaired}. */
    public Map<String, UUID> members(CouncilId council, boolean chaired) {
        admin();
        Map<String, UUID> members = new HashMap<>();
        for (String judge : JUDGES) {
            CouncilRole role = chaired && judge.equals(JUDGES.getFirst()) ? CouncilRole.CHAIR : CouncilRole.MEMBER;
            members.put(judge, councils.appoint(council, new Appointment(person(judge), role, FROM, null)));
        }
        return members;
    }

    public UUID person(String username) {
        return jdbc.sql("select person_id from account where username = ?")
                .param(username)
                .query(UUID.class)
                .single();
    }

    public UnitId unit(String code) {
        return new UnitId(jdbc.sql("select id from unit where code = ?")
                .param(code)
                .query(UUID.class)
                .single());
    }

    public SchemeId scheme() {
        admin();
        SchemeId id =
                schemes.create(SCHEME.formatted(UUID.randomUUID().toString().substring(0, 8)));
        schemes.publish(id, 0);
        return id;
    }

    /** Led by a unit of which no judge is, registered by somebody who is no judge. */
    public ModelId model(String name) {
        return model(name, "SO-TP", person("decu"), List.of());
    }

    public ModelId model(String name, String unit, UUID nominator, List<String> partners) {
        ModelId id = new ModelId(TimeOrderedIds.next(java.time.Clock.systemUTC()));
        Map<Registration.Question, String> answers = new java.util.EnumMap<>(Registration.Question.class);
        for (Registration.Question question : Registration.Question.values()) {
            answers.put(question, "Nội dung " + question.ordinal() + " của " + name);
        }
        Registration registration = new Registration(
                name,
                ModelKind.MODEL,
                ModelSubject.COLLECTIVE,
                ModelField.ECONOMY,
                ModelLevel.PROVINCE,
                2026,
                "Thôn Ba Cụm",
                partners,
                "",
                false,
                false,
                answers);
        jdbc.sql("""
                        insert into skilful_model (id, version, registration_year, number, state, name, field, place,
                          lead_unit, desk_unit, desk_since, endorsements, sought_level, content, created_by, created_at,
                          changed_at)
                        values (:id, 0, 2026, (select coalesce(max(number), 0) + 1 from skilful_model
                          where registration_year = 2026), 'UNDER_APPRAISAL', :name, 'ECONOMY', 'Thôn Ba Cụm',
                          :unit, :unit, :now, 0, 'PROVINCE', :content, :person, :now, :now)""")
                .param("id", id.value())
                .param("name", registration.name())
                .param("unit", unit(unit).value())
                .param("content", json.writeValueAsString(registration))
                .param("person", nominator)
                .param("now", Timestamp.from(Instant.parse("2026-02-01T00:00:00Z")))
                .update();
        return id;
    }

    public RoundId round(
            CouncilId council, MissingScorePolicy missing, int minSheets, boolean blind, List<ModelId> models) {
        SchemeId scheme = scheme();
        admin();
        RoundId id = rounds.open(
                council,
                scheme,
                new RoundFacts(
                        "Đợt thử",
                        2026,
                        ModelLevel.PROVINCE,
                        new RoundRules(LocalDate.of(2031, 12, 31), minSheets, missing, blind, 20)));
        rounds.add(id, models);
        return id;
    }

    public void assign(RoundId round, ModelId model, UUID... members) {
        admin();
        for (UUID member : members) {
            assignments.assign(round, model, member);
        }
    }

    /** The judge says that there is no conflict with anything. */
    public void declareNone(RoundId round, String judge) {
        SignedIn.as(PROVINCE, judge);
        Map<ModelId, Declaration> none = new HashMap<>();
        queues.queue(round).items().forEach(each -> none.put(each.model(), new Declaration(null, "")));
        queues.declare(round, none);
    }

    public void score(RoundId round, ModelId model, String judge, int first, int second) {
        SignedIn.as(PROVINCE, judge);
        sheets.finish(round, model, sheets.open(round, model).version(), marks(first, second), null);
    }

    public static SheetContent marks(int first, int second) {
        return new SheetContent(
                Map.of(
                        "1", new Given.Amount(BigDecimal.valueOf(first)),
                        "2", new Given.Amount(BigDecimal.valueOf(second))),
                Map.of(),
                "",
                "");
    }
}
