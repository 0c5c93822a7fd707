package vn.danvan.council.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import org.springframework.web.client.RestClient;
import vn.danvan.PlatformTest;
import vn.danvan.SignedIn;
import vn.danvan.WithTenant;
import vn.danvan.council.CouncilFixture;
import vn.danvan.council.ranking.RankingService;
import vn.danvan.council.round.MissingScorePolicy;
import vn.danvan.council.round.RoundId;
import vn.danvan.council.round.RoundService;
import vn.danvan.models.ModelId;

/** Who is scored in a blind round, its judges learn from nothing that is of the round, until it is closed. */
@PlatformTest
@WithTenant(CouncilFixture.PROVINCE)
class NamesOfABlindRoundTest extends ScoredBlind {

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
        seen.append(read(rest, "/work")).append('\n');
        return seen.append(SeenText.file(rest, "/api/v1/rounds/" + round + "/ranking/file"))
                .toString();
    }

    @Test
    void aChairWhoJudgesAddsModelsWithoutTheirNames() {
        ModelId waiting = OneScoredBlind.model(fixture, "Ngõ xanh Thôn Ba Cụm");
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
}
