package vn.danvan.council.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.web.client.RestClient;
import vn.danvan.PlatformTest;
import vn.danvan.RestClientOf;
import vn.danvan.SignedIn;
import vn.danvan.WithTenant;
import vn.danvan.council.CouncilFixture;
import vn.danvan.council.CouncilService;
import vn.danvan.council.ranking.RankingService;
import vn.danvan.council.round.MissingScorePolicy;
import vn.danvan.council.round.RoundId;
import vn.danvan.council.round.RoundService;
import vn.danvan.identity.server.issuer.SigningKeys;
import vn.danvan.models.ModelId;
import vn.danvan.models.ModelService;

/**
 * At random moments every judge asks for everything that can be asked, as a service and over REST: a word or a total of
 * somebody else on a model that the judge has still to score is a leak.
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

    private EverybodyScores all;
    private RoundId round;

    @BeforeEach
    void everybodyScoresEverything() {
        CouncilFixture.admin();
        CouncilFixture fixture = new CouncilFixture(context);
        List<ModelId> models = IntStream.range(0, MODELS)
                .mapToObj(index -> fixture.model("Mô hình kín " + index))
                .toList();
        all = new EverybodyScores(context, false, MissingScorePolicy.LOWEST, models);
        round = all.round;
    }

    @AfterEach
    void deskIsLeft() {
        SignedIn.nobody();
    }

    @Test
    void nothingOfOthersShowsBeforeOnesOwnSheetIsHandedIn() {
        Random random = new Random(8);
        for (int step = 0; step < STEPS; step++) {
            String judge = CouncilFixture.JUDGES.get(random.nextInt(all.members.size()));
            ModelId model = all.models.get(random.nextInt(MODELS));
            if (!all.of(judge).containsKey(model)) {
                all.score(judge, model, random.nextBoolean());
            }
            if (random.nextBoolean()) {
                CouncilFixture.admin();
                context.getBean(SheetReminders.class).remind(round);
            }
            String asking = CouncilFixture.JUDGES.get(random.nextInt(all.members.size()));
            requireSilence(asking, "service", byService(asking));
            requireSilence(asking, "REST", overRest(asking));
        }
        assertThat(all.handedIn.values()).as("the walk came upon mixed states").anyMatch(each -> !each.isEmpty());
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
                () -> context.getBean(CouncilService.class).details(all.council),
                () -> SeenText.ranking(context, round, Locale.of("vi")),
                () -> SeenText.ranking(context, round, Locale.ENGLISH),
                () -> SeenText.notices(context),
                () -> context.getBean(ModelService.class).list("Mô hình kín", null, 0, 50)));
        for (ModelId model : all.unscored(judge)) {
            questions.add(() -> context.getBean(SheetService.class).open(round, model));
            questions.add(() -> context.getBean(SheetService.class).others(round, model));
        }
        questions.forEach(question -> seen.append(SeenText.answer(question)).append('\n'));
        SignedIn.nobody();
        return seen.toString();
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
                "/councils/" + all.council,
                "/notices",
                "/models?q=kín",
                "/models?q=rieng"));
        for (ModelId model : all.unscored(judge)) {
            paths.add("/rounds/" + round + "/sheets/" + model);
            paths.add("/rounds/" + round + "/sheets/" + model + "/others");
        }
        paths.forEach(
                path -> seen.append(rest.get().uri("/api/v1" + path).retrieve().body(String.class))
                        .append('\n'));
        return seen.append(SeenText.file(rest, "/api/v1/rounds/" + round + "/ranking/file"))
                .toString();
    }

    /** Others' words are never told; others' totals only of models that the judge has scored. */
    private void requireSilence(String judge, String way, String seen) {
        assertThat(seen).isNotBlank();
        for (String other : CouncilFixture.JUDGES) {
            if (!other.equals(judge)) {
                assertThat(seen).as("%s by %s", judge, way).doesNotContain(EverybodyScores.word(other));
                all.of(other).forEach((model, first) -> {
                    if (!all.of(judge).containsKey(model)) {
                        assertThat(seen).as("%s by %s", judge, way).doesNotContain(EverybodyScores.total(first));
                    }
                });
            }
        }
        if (!all.unscored(judge).isEmpty()) {
            assertThat(seen)
                    .as("no ranking for %s by %s", judge, way)
                    .doesNotContain("RankedRound", "\"places\"", "<worksheet");
        }
    }
}
