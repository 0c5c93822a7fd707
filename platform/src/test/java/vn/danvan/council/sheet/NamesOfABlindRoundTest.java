package vn.danvan.council.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.client.RestClient;
import vn.danvan.PlatformTest;
import vn.danvan.RestClientOf;
import vn.danvan.SignedIn;
import vn.danvan.WithTenant;
import vn.danvan.council.Appointment;
import vn.danvan.council.CouncilFixture;
import vn.danvan.council.CouncilRole;
import vn.danvan.council.CouncilService;
import vn.danvan.council.DossierPhoto;
import vn.danvan.council.ranking.RankingService;
import vn.danvan.council.round.MissingScorePolicy;
import vn.danvan.council.round.RoundId;
import vn.danvan.council.round.RoundService;
import vn.danvan.identity.server.issuer.SigningKeys;
import vn.danvan.meeting.MeetingDraft;
import vn.danvan.meeting.MeetingId;
import vn.danvan.meeting.MeetingKind;
import vn.danvan.meeting.MeetingService;
import vn.danvan.meeting.agenda.AgendaService;
import vn.danvan.meeting.live.LiveService;
import vn.danvan.meeting.minutes.MinutesService;
import vn.danvan.models.ModelId;
import vn.danvan.models.ModelService;
import vn.danvan.replication.AdoptionService;

/** Who is scored in a blind round, its judges learn nowhere, the chair among them, until the round is closed. */
@PlatformTest
@WithTenant(CouncilFixture.PROVINCE)
class NamesOfABlindRoundTest {

    private static final String PARTNER = "Hội Nông dân xã An Lạc";

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private SigningKeys keys;

    private CouncilFixture fixture;
    private List<String> names;
    private ModelId named;
    private EverybodyScores all;
    private RoundId round;

    @BeforeEach
    void oneIsScoredBlind() {
        CouncilFixture.admin();
        fixture = new CouncilFixture(context);
        names = List.of("Ba Cụm", "Sở Tư pháp", "SO-TP", nameOf("decu"), PARTNER);
        named = model("Đường hoa Thôn Ba Cụm");
        new DossierPhoto(context, named, fixture.person("decu"), PARTNER + " ra quân");
        all = new EverybodyScores(context, true, MissingScorePolicy.LEAVE_OUT, List.of(named));
        round = all.round;
    }

    private ModelId model(String name) {
        return fixture.model(name, "SO-TP", fixture.person("decu"), List.of(PARTNER));
    }

    private String nameOf(String username) {
        return jdbc.sql("select full_name from person where id = ?")
                .param(fixture.person(username))
                .query(String.class)
                .single();
    }

    @AfterEach
    void deskIsLeft() {
        SignedIn.nobody();
    }

    /** The chair is a judge here, too, and in the end everybody has handed in everything. */
    @Test
    void namesShowInNoAnswerFileOrNotice() {
        CouncilFixture.admin();
        context.getBean(SheetReminders.class).remind(round);

        for (String judge : CouncilFixture.JUDGES) {
            assertThat(ofTheRound(judge)).as(judge).contains("Đường hoa •••").doesNotContain(names);
            all.score(judge, named, true);
        }
        for (String judge : CouncilFixture.JUDGES) {
            assertThat(ofTheRound(judge))
                    .as("%s, when all is handed in", judge)
                    .contains("<worksheet", "Đường hoa •••")
                    .doesNotContain(names);
        }
    }

    /** Without the lists of models, which are not of the round. */
    private String ofTheRound(String judge) {
        SignedIn.as(CouncilFixture.PROVINCE, judge);
        StringBuilder seen = new StringBuilder();
        List<Supplier<Object>> questions = List.of(
                () -> context.getBean(QueueService.class).queue(round),
                () -> context.getBean(SheetService.class).open(round, named),
                () -> context.getBean(RankingService.class).matrix(round).rows(),
                () -> context.getBean(RankingService.class).ranking(round).ranked(),
                () -> context.getBean(RoundService.class).details(round),
                () -> SeenText.ranking(context, round, Locale.of("vi")),
                () -> SeenText.notices(context));
        questions.forEach(question -> seen.append(SeenText.answer(question)).append('\n'));
        SignedIn.nobody();
        RestClient rest = rest(judge);
        for (String path : List.of("", "/queue", "/matrix", "/ranking", "/sheets/" + named)) {
            seen.append(read(rest, "/rounds/" + round + path)).append('\n');
        }
        return seen.append(SeenText.file(rest, "/api/v1/rounds/" + round + "/ranking/file"))
                .toString();
    }

    private RestClient rest(String judge) {
        return RestClientOf.person(CouncilFixture.PROVINCE, judge, keys, port);
    }

    private static String read(RestClient rest, String path) {
        return String.valueOf(rest.get().uri("/api/v1" + path).retrieve().body(String.class));
    }

    @Test
    void aChairWhoJudgesAddsModelsWithoutTheirNames() {
        ModelId waiting = model("Ngõ xanh Thôn Ba Cụm");
        RestClient chair = rest("hoidong1");

        assertThat(read(chair, "/rounds/" + round + "/candidates"))
                .contains(waiting.toString(), "Ngõ xanh •••")
                .doesNotContain(names)
                .doesNotContain(code(waiting));
        chair.post()
                .uri("/api/v1/rounds/" + round + "/models")
                .contentType(MediaType.APPLICATION_JSON)
                .body(Map.of("models", List.of(waiting.toString())))
                .retrieve()
                .toBodilessEntity();
        assertThat(read(chair, "/rounds/" + round + "/matrix"))
                .contains(waiting.toString())
                .doesNotContain(names);
    }

    @Test
    void evenARefusalDoesNotSayWhichModelIsScoredElsewhere() {
        RoundId other = fixture.round(all.council, MissingScorePolicy.LEAVE_OUT, 1, true, List.of());
        SignedIn.as(CouncilFixture.PROVINCE, "hoidong1");

        assertThat(SeenText.answer(() -> {
                    context.getBean(RoundService.class).add(other, List.of(named));
                    return "added";
                }))
                .asString()
                .isNotEqualTo("added")
                .doesNotContain(code(named));
    }

    private String code(ModelId model) {
        return jdbc.sql("select registration_year || '-' || lpad(number::text, 3, '0') from skilful_model where id = ?")
                .param(model.value())
                .query(String.class)
                .single();
    }

    @Test
    void anAgendaNamesTheModelOnlyWhenTheRoundIsClosed() {
        MeetingId meeting = meeting();

        for (String judge : CouncilFixture.JUDGES) {
            assertThat(ofTheMeeting(meeting, judge))
                    .as(judge)
                    .contains("Đường hoa •••")
                    .doesNotContain(names);
        }
        all.score("hoidong2", named, true);
        CouncilFixture.admin();
        RoundService rounds = context.getBean(RoundService.class);
        rounds.close(round, rounds.details(round).summary().version());
        assertThat(ofTheMeeting(meeting, "hoidong3")).contains("Đường hoa Thôn Ba Cụm", "Sở Tư pháp");
    }

    private MeetingId meeting() {
        CouncilFixture.admin();
        Instant begins = Instant.now().plus(Duration.ofMinutes(10));
        MeetingId meeting = context.getBean(MeetingService.class)
                .plan(new MeetingDraft(all.council, MeetingKind.ORDINARY, "Phiên họp", "Phòng họp", begins, begins));
        context.getBean(AgendaService.class).addModel(meeting, named);
        return meeting;
    }

    private String ofTheMeeting(MeetingId meeting, String judge) {
        SignedIn.as(CouncilFixture.PROVINCE, judge);
        String seen = context.getBean(LiveService.class).look(meeting) + "\n"
                + context.getBean(MinutesService.class).preview(meeting);
        SignedIn.nobody();
        return seen + "\n" + read(rest(judge), "/meetings/" + meeting);
    }

    @Test
    void whoPreparesAnAgendaAndJudgesChoosesWithoutNames() {
        CouncilFixture.admin();
        Instant begins = Instant.now().plus(Duration.ofMinutes(10));
        MeetingId meeting = context.getBean(MeetingService.class)
                .plan(new MeetingDraft(all.council, MeetingKind.ORDINARY, "Phiên họp", "Phòng họp", begins, begins));
        assertThat(candidate(meeting)).contains("Đường hoa Thôn Ba Cụm");
        context.getBean(CouncilService.class)
                .appoint(
                        all.council,
                        new Appointment(fixture.person("quantri"), CouncilRole.MEMBER, LocalDate.of(2026, 1, 1), null));

        assertThat(candidate(meeting))
                .contains("Đường hoa •••")
                .doesNotContain("Đường hoa Thôn Ba Cụm");
    }

    /** Other tests have left models of the same name. */
    private String candidate(MeetingId meeting) {
        return context.getBean(AgendaService.class).candidates(meeting).stream()
                .map(Object::toString)
                .filter(each -> each.contains(named.toString()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aFamilyTreeDoesNotSayWhatGrewOutOfAModel() {
        ModelId origin = fixture.model("Mô hình gốc");
        jdbc.sql("""
                        insert into adoption (id, version, model_id, unit_id, state, adaptation, contact, model_contact,
                          result, asked_by, asked_at, changed_at, own_model)
                        values (?, 0, ?, ?, 'ASKED', '', '', '', '', ?, now(), now(), ?)""")
                .params(
                        UUID.randomUUID(),
                        origin.value(),
                        fixture.unit("SO-TP").value(),
                        fixture.person("decu"),
                        named.value())
                .update();
        AdoptionService adoptions = context.getBean(AdoptionService.class);
        CouncilFixture.admin();
        assertThat(adoptions.family(origin).toString()).contains("Đường hoa Thôn Ba Cụm");
        SignedIn.as(CouncilFixture.PROVINCE, "hoidong1");

        assertThat(adoptions.family(origin).toString()).doesNotContain("Ba Cụm");
        assertThat(SeenText.answer(() -> adoptions.family(named)).toString())
                .as("by the number in the address of one's sheet")
                .doesNotContain("Mô hình gốc");
    }

    @Test
    void aModelThatLooksAlikeIsNotNamedBesideTheUnitsOwn() {
        String unit = jdbc.sql(
                        "select u.code from post p join unit u on u.id = p.unit_id where p.person_id = ? limit 1")
                .param(fixture.person("hoidong1"))
                .query(String.class)
                .single();
        ModelId own = fixture.model("Đường hoa Thôn Ba Cụm", unit, fixture.person("decu"), List.of());
        ModelService models = context.getBean(ModelService.class);
        CouncilFixture.admin();
        assertThat(models.duplicates(own).toString()).contains(named.toString());
        SignedIn.as(CouncilFixture.PROVINCE, "hoidong1");

        assertThat(models.duplicates(own).toString()).doesNotContain(named.toString());
    }
}
