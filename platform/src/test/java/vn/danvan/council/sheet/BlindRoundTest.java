package vn.danvan.council.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import vn.danvan.PlatformTest;
import vn.danvan.SignedIn;
import vn.danvan.WithTenant;
import vn.danvan.council.CouncilFixture;
import vn.danvan.council.CouncilId;
import vn.danvan.council.ranking.RankingService;
import vn.danvan.council.round.MissingScorePolicy;
import vn.danvan.council.round.RoundId;
import vn.danvan.council.round.RoundService;
import vn.danvan.models.ModelId;

/** A blind round hides who proposes a model, in lists and in texts. */
@PlatformTest
@WithTenant(CouncilFixture.PROVINCE)
class BlindRoundTest {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private SheetService sheets;

    @Autowired
    private QueueService queues;

    @Autowired
    private RoundService rounds;

    @Autowired
    private RankingService rankings;

    private CouncilFixture fixture;

    @BeforeEach
    void councilsAreMade() {
        fixture = new CouncilFixture(context);
        CouncilFixture.admin();
    }

    @AfterEach
    void deskIsLeft() {
        SignedIn.nobody();
    }

    @Test
    void rankingAndMatrixOfABlindRoundNameNothingToMembersUntilItIsClosed() {
        CouncilId council = fixture.council();
        Map<String, UUID> others = fixture.members(council, true);
        ModelId named = fixture.model("Đường hoa Thôn Ba Cụm");
        RoundId blind = fixture.round(council, MissingScorePolicy.LEAVE_OUT, 1, true, List.of(named));
        fixture.assign(blind, named, others.get("hoidong1"));
        fixture.declareNone(blind, "hoidong1");
        fixture.score(blind, named, "hoidong1", 40, 30);

        assertThat(rankings.ranking(blind).ranked().places().toString()
                        + rankings.matrix(blind).rows())
                .contains("Đường hoa •••")
                .doesNotContain("Ba Cụm", "Sở Tư pháp", "2026-");

        CouncilFixture.admin();
        rounds.close(blind, rounds.details(blind).summary().version());
        RoundOfTwo.as("hoidong1");
        assertThat(rankings.ranking(blind).ranked().places().toString()).contains("Đường hoa Thôn Ba Cụm");
    }

    @Test
    void blindRoundShowsNeitherWhoProposesNorNamesInTexts() {
        ModelId named = fixture.model(
                "Ngõ nhỏ của Sở Tư pháp", "SO-TP", fixture.person("decu"), List.of("Hội Nông dân xã An Lạc"));
        CouncilId council = fixture.council();
        Map<String, UUID> others = fixture.members(council, false);
        RoundId blind = fixture.round(council, MissingScorePolicy.LEAVE_OUT, 1, true, List.of(named));
        fixture.assign(blind, named, others.get("hoidong4"));
        fixture.declareNone(blind, "hoidong4");

        assertThat(sheets.open(blind, named).toString())
                .doesNotContainIgnoringCase("Sở Tư pháp", "Hội Nông dân", "Ba Cụm", "SO-TP");
        assertThat(queues.queue(blind).toString())
                .doesNotContainIgnoringCase("Sở Tư pháp")
                .contains("Ngõ nhỏ của •••");
        assertThat(rounds.details(blind).models()).isEmpty();
    }
}
