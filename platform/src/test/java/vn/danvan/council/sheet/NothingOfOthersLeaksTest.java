package vn.danvan.council.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.client.RestClient;
import vn.danvan.PlatformTest;
import vn.danvan.RestClientOf;
import vn.danvan.SignedIn;
import vn.danvan.WithTenant;
import vn.danvan.council.CouncilFixture;
import vn.danvan.council.CouncilId;
import vn.danvan.council.CouncilService;
import vn.danvan.council.DossierPhoto;
import vn.danvan.council.ranking.JudgeMatrix;
import vn.danvan.council.ranking.RankingDetails;
import vn.danvan.council.ranking.RankingFile;
import vn.danvan.council.ranking.RankingService;
import vn.danvan.council.round.MissingScorePolicy;
import vn.danvan.council.round.RoundId;
import vn.danvan.council.round.RoundService;
import vn.danvan.identity.server.issuer.SigningKeys;
import vn.danvan.models.ModelId;
import vn.danvan.models.ModelService;
import vn.danvan.scoring.scheme.Given;
import vn.danvan.shared.DomainProblem;

/**
 * Every judge writes a word of one's own on every sheet, and gives totals that nobody else gives. At random moments every
 * judge asks for everything that can be asked, as a service and over REST: a word or a total of somebody else on a model
 * that the judge has still to score is a leak.
 */
@PlatformTest
@WithTenant(CouncilFixture.PROVINCE)
class NothingOfOthersLeaksTest {

    private static final int MODELS = 3;
    private static final int STEPS = 14;

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private SigningKeys keys;

    private CouncilFixture fixture;
    private final Map<String, UUID> members = new LinkedHashMap<>();
    private final Map<String, Map<ModelId, Integer>> handedIn = new HashMap<>();
    private List<ModelId> models;
    private RoundId round;
    private CouncilId council;

    @BeforeEach
    void everybodyScoresEverything() {
        fixture = new CouncilFixture(context);
        council = fixture.council();
        members.putAll(fixture.members(council, true));
        List<ModelId> some = new ArrayList<>();
        for (int index = 0; index < MODELS; index++) {
            some.add(fixture.model("Mô hình kín " + index));
        }
        models = List.copyOf(some);
        round = fixture.round(council, MissingScorePolicy.LOWEST, 1, false, models);
        models.forEach(each -> fixture.assign(round, each, members.values().toArray(UUID[]::new)));
        CouncilFixture.JUDGES.forEach(each -> {
            fixture.declareNone(round, each);
            handedIn.put(each, new HashMap<>());
        });
    }

    @AfterEach
    void deskIsLeft() {
        SignedIn.nobody();
    }

    @Test
    void nothingOfOthersShowsBeforeOnesOwnSheetIsHandedIn() {
        Random random = new Random(8);
        for (int step = 0; step < STEPS; step++) {
            String judge = CouncilFixture.JUDGES.get(random.nextInt(members.size()));
            ModelId model = models.get(random.nextInt(MODELS));
            if (!handedIn.get(judge).containsKey(model)) {
                score(judge, model, random.nextBoolean());
            }
            if (random.nextBoolean()) {
                CouncilFixture.admin();
                context.getBean(SheetReminders.class).remind(round);
            }
            String asking = CouncilFixture.JUDGES.get(random.nextInt(members.size()));
            requireSilence(asking, "service", byService(asking));
            requireSilence(asking, "REST", overRest(asking));
        }
        assertThat(handedIn.values()).as("the walk came upon mixed states").anyMatch(each -> !each.isEmpty());
    }

    @Test
    void countsOfOthersStayHiddenFromAChairWhoHasStillToScore() {
        score("hoidong2", models.getFirst(), true);
        score("hoidong1", models.getLast(), true);
        SignedIn.as(CouncilFixture.PROVINCE, "hoidong1");

        JudgeMatrix matrix = context.getBean(RankingService.class).matrix(round);

        JudgeMatrix.Row hidden = row(matrix, models.getFirst());
        assertThat(hidden.cells()).containsOnlyKeys(members.get("hoidong1"));
        assertThat(hidden.hidden()).isTrue();
        assertThat(row(matrix, models.getLast()).cells()).hasSize(members.size());
        assertThat(matrix.rows()).allSatisfy(row -> assertThat(row.cells().values())
                .as("totals would give ranks away")
                .allMatch(cell -> cell.total() == null));
    }

    private static JudgeMatrix.Row row(JudgeMatrix matrix, ModelId model) {
        return matrix.rows().stream()
                .filter(each -> each.model().id().equals(model))
                .findFirst()
                .orElseThrow();
    }

    /** The chair is a judge here, too, and in the end everybody has handed in everything. */
    @Test
    void namesOfABlindRoundShowInNoAnswerFileOrNotice() {
        List<String> names = List.of("Ba Cụm", "Sở Tư pháp", "SO-TP", nameOf("decu"), "Hội Nông dân xã An Lạc");
        ModelId named = fixture.model(
                "Đường hoa Thôn Ba Cụm", "SO-TP", fixture.person("decu"), List.of("Hội Nông dân xã An Lạc"));
        new DossierPhoto(context, named, fixture.person("decu"), "Hội Nông dân xã An Lạc ra quân");
        models = List.of(named);
        round = fixture.round(council, MissingScorePolicy.LEAVE_OUT, 1, true, models);
        fixture.assign(round, named, members.values().toArray(UUID[]::new));
        CouncilFixture.JUDGES.forEach(each -> {
            fixture.declareNone(round, each);
            handedIn.put(each, new HashMap<>());
        });
        CouncilFixture.admin();
        context.getBean(SheetReminders.class).remind(round);

        for (String judge : CouncilFixture.JUDGES) {
            assertThat(ofTheRound(judge)).as(judge).contains("Đường hoa •••").doesNotContain(names);
            score(judge, named, true);
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
                () -> context.getBean(SheetService.class).open(round, models.getFirst()),
                () -> context.getBean(RankingService.class).matrix(round).rows(),
                () -> context.getBean(RankingService.class).ranking(round).ranked(),
                () -> context.getBean(RoundService.class).details(round),
                () -> file(Locale.of("vi")),
                () -> SeenText.notices(context));
        questions.forEach(question -> seen.append(answer(question)).append('\n'));
        SignedIn.nobody();
        RestClient rest = RestClientOf.person(CouncilFixture.PROVINCE, judge, keys, port);
        for (String path : List.of("", "/queue", "/matrix", "/ranking", "/sheets/" + models.getFirst())) {
            seen.append(rest.get()
                            .uri("/api/v1/rounds/" + round + path)
                            .retrieve()
                            .body(String.class))
                    .append('\n');
        }
        return seen.append(SeenText.file(rest, "/api/v1/rounds/" + round + "/ranking/file"))
                .toString();
    }

    private static Object answer(Supplier<Object> question) {
        try {
            return question.get();
        } catch (DomainProblem refused) {
            return refused.getMessage();
        }
    }

    private String nameOf(String username) {
        return context.getBean(JdbcClient.class)
                .sql("select full_name from person where id = ?")
                .param(fixture.person(username))
                .query(String.class)
                .single();
    }

    @Test
    void everythingOpensWhenTheLastOwnSheetIsHandedIn() {
        score("hoidong2", models.getFirst(), true);
        models.forEach(each -> score("hoidong3", each, true));
        SignedIn.as(CouncilFixture.PROVINCE, "hoidong3");

        RankingDetails ranking = context.getBean(RankingService.class).ranking(round);

        assertThat(ranking.ranked().places()).isNotEmpty();
        assertThat(ranking.judges().values()).as("without names").allMatch(name -> name.startsWith("#"));
    }

    private void score(String judge, ModelId model, boolean whole) {
        SheetService sheets = context.getBean(SheetService.class);
        SignedIn.as(CouncilFixture.PROVINCE, judge);
        int first = 11 + CouncilFixture.JUDGES.indexOf(judge) * MODELS + models.indexOf(model);
        Map<String, Given> given = Map.of(
                "1", new Given.Amount(new java.math.BigDecimal(first + ".37")),
                "2", new Given.Amount(new java.math.BigDecimal("20.11")));
        SheetContent content = new SheetContent(given, Map.of("1", word(judge)), word(judge), word(judge));
        int version = sheets.open(round, model).version();
        if (whole) {
            sheets.finish(round, model, version, content, null);
            handedIn.get(judge).put(model, first);
        } else {
            sheets.save(round, model, version, content);
        }
    }

    private static String word(String judge) {
        return "mat-" + judge + "-rieng";
    }

    private static String total(int first) {
        return (first + 20) + ".48";
    }

    private String byService(String judge) {
        SignedIn.as(CouncilFixture.PROVINCE, judge);
        StringBuilder seen = new StringBuilder();
        List<Supplier<Object>> questions = new ArrayList<>(List.of(
                () -> context.getBean(QueueService.class).queue(round),
                () -> context.getBean(RankingService.class).matrix(round),
                () -> context.getBean(RankingService.class).ranking(round),
                () -> context.getBean(RoundService.class).details(round),
                () -> context.getBean(RoundService.class).mine(),
                () -> context.getBean(CouncilService.class).details(council),
                () -> file(Locale.of("vi")),
                () -> file(Locale.ENGLISH),
                () -> SeenText.notices(context),
                () -> context.getBean(ModelService.class).list("Mô hình kín", null, 0, 50)));
        for (ModelId model : unscored(judge)) {
            questions.add(() -> context.getBean(SheetService.class).open(round, model));
            questions.add(() -> context.getBean(SheetService.class).others(round, model));
        }
        for (Supplier<Object> question : questions) {
            seen.append(answer(question)).append('\n');
        }
        SignedIn.nobody();
        return seen.toString();
    }

    private String file(Locale reader) {
        RankingFile.Content file = context.getBean(RankingFile.class).of(round, reader);
        return SeenText.workbook(file.name(), file.bytes());
    }

    private String overRest(String judge) {
        RestClient rest = RestClientOf.person(CouncilFixture.PROVINCE, judge, keys, port);
        StringBuilder seen = new StringBuilder();
        List<String> paths = new ArrayList<>(List.of(
                "/rounds",
                "/rounds/" + round,
                "/rounds/" + round + "/queue",
                "/rounds/" + round + "/matrix",
                "/rounds/" + round + "/ranking",
                "/rounds/" + round + "/candidates",
                "/councils/" + council,
                "/notices",
                "/models?q=kín",
                "/models?q=rieng"));
        for (ModelId model : unscored(judge)) {
            paths.add("/rounds/" + round + "/sheets/" + model);
            paths.add("/rounds/" + round + "/sheets/" + model + "/others");
        }
        paths.forEach(
                path -> seen.append(rest.get().uri("/api/v1" + path).retrieve().body(String.class))
                        .append('\n'));
        return seen.append(SeenText.file(rest, "/api/v1/rounds/" + round + "/ranking/file"))
                .toString();
    }

    private List<ModelId> unscored(String judge) {
        return models.stream()
                .filter(each -> !handedIn.get(judge).containsKey(each))
                .toList();
    }

    /** Others' words are never told; others' totals only of models that the judge has scored. */
    private void requireSilence(String judge, String way, String seen) {
        assertThat(seen).isNotBlank();
        for (String other : CouncilFixture.JUDGES) {
            if (!other.equals(judge)) {
                assertThat(seen).as("%s by %s", judge, way).doesNotContain(word(other));
                handedIn.get(other).forEach((model, first) -> {
                    if (!handedIn.get(judge).containsKey(model)) {
                        assertThat(seen).as("%s by %s", judge, way).doesNotContain(total(first));
                    }
                });
            }
        }
        if (!unscored(judge).isEmpty()) {
            assertThat(seen)
                    .as("no ranking for %s by %s", judge, way)
                    .doesNotContain("RankedRound", "\"places\"", "<worksheet");
        }
    }
}
