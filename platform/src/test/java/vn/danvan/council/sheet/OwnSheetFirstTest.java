package vn.danvan.council.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import vn.danvan.PlatformTest;
import vn.danvan.SignedIn;
import vn.danvan.WithTenant;
import vn.danvan.council.CouncilFixture;
import vn.danvan.council.ranking.JudgeMatrix;
import vn.danvan.council.ranking.RankingDetails;
import vn.danvan.council.ranking.RankingService;
import vn.danvan.council.round.MissingScorePolicy;
import vn.danvan.models.ModelId;

/** What opens with one's own sheets, for a chair who judges and for a member. */
@PlatformTest
@WithTenant(CouncilFixture.PROVINCE)
class OwnSheetFirstTest {

    @Autowired
    private ApplicationContext context;

    private EverybodyScores all;

    @BeforeEach
    void everybodyScoresEverything() {
        CouncilFixture.admin();
        CouncilFixture fixture = new CouncilFixture(context);
        all = new EverybodyScores(
                context,
                false,
                MissingScorePolicy.LOWEST,
                List.of(
                        fixture.model("Mô hình kín 0"),
                        fixture.model("Mô hình kín 1"),
                        fixture.model("Mô hình kín 2")));
    }

    @AfterEach
    void deskIsLeft() {
        SignedIn.nobody();
    }

    @Test
    void countsOfOthersStayHiddenFromAChairWhoHasStillToScore() {
        all.score("hoidong2", all.models.getFirst(), true);
        all.score("hoidong1", all.models.getLast(), true);
        SignedIn.as(CouncilFixture.PROVINCE, "hoidong1");

        JudgeMatrix matrix = context.getBean(RankingService.class).matrix(all.round);

        JudgeMatrix.Row hidden = row(matrix, all.models.getFirst());
        assertThat(hidden.cells()).containsOnlyKeys(all.members.get("hoidong1"));
        assertThat(hidden.hidden()).isTrue();
        assertThat(row(matrix, all.models.getLast()).cells()).hasSize(all.members.size());
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

    @Test
    void everythingOpensWhenTheLastOwnSheetIsHandedIn() {
        all.score("hoidong2", all.models.getFirst(), true);
        all.models.forEach(each -> all.score("hoidong3", each, true));
        SignedIn.as(CouncilFixture.PROVINCE, "hoidong3");

        RankingDetails ranking = context.getBean(RankingService.class).ranking(all.round);

        assertThat(ranking.ranked().places()).isNotEmpty();
        assertThat(ranking.judges().values()).as("without names").allMatch(name -> name.startsWith("#"));
    }
}
