package vn.danvan.council.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
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
import vn.danvan.council.conflict.InterestKind;
import vn.danvan.council.round.MissingScorePolicy;
import vn.danvan.council.round.RoundId;
import vn.danvan.council.sheet.QueueService.Declaration;
import vn.danvan.models.ModelId;
import vn.danvan.scoring.evaluation.ScoreLine;

/** One judge keeps one's own scale, and sees nobody else's. */
@PlatformTest
@WithTenant(CouncilFixture.PROVINCE)
class OwnScaleTest {

    private static final String JUDGE = "hoidong2";

    @Autowired
    private ApplicationContext context;

    @Autowired
    private OwnScale scale;

    @Autowired
    private JdbcClient jdbc;

    private CouncilFixture fixture;
    private ModelId present;
    private ModelId near;
    private ModelId far;
    private ModelId otherField;

    @BeforeEach
    void fourModelsOfWhichOneIsOfAnotherField() {
        CouncilFixture.admin();
        fixture = new CouncilFixture(context);
        present = fixture.model("Ngõ xanh");
        near = fixture.model("Ngõ sạch Thôn Ba Cụm");
        far = fixture.model("Ngõ đẹp");
        otherField = fixture.model("Lớp học tối");
        jdbc.sql("update skilful_model set field = 'DEFENCE_SECURITY' where id = ?")
                .param(otherField.value())
                .update();
    }

    @AfterEach
    void deskIsLeft() {
        SignedIn.nobody();
    }

    private RoundId round(boolean blind) {
        EverybodyScores all = new EverybodyScores(
                context, blind, MissingScorePolicy.LEAVE_OUT, List.of(present, near, far, otherField));
        fixture.score(all.round, near, JUDGE, 30, 21);
        fixture.score(all.round, far, JUDGE, 11, 12);
        fixture.score(all.round, otherField, JUDGE, 30, 20);
        fixture.score(all.round, far, "hoidong3", 25, 25);
        fixture.score(all.round, present, "hoidong3", 26, 24);
        SignedIn.as(CouncilFixture.PROVINCE, JUDGE);
        return all.round;
    }

    private List<OwnSheet> nearest(RoundId round, int total) {
        return scale.nearest(round, present, BigDecimal.valueOf(total));
    }

    @Test
    void ownSheetsOfTheSameFieldComeWithTheNearestTotalFirst() {
        RoundId round = round(false);

        assertThat(nearest(round, 50)).extracting(OwnSheet::model).containsExactly(near, far);
        assertThat(nearest(round, 20)).extracting(OwnSheet::model).containsExactly(far, near);
        OwnSheet first = nearest(round, 50).getFirst();
        assertThat(first.name()).isEqualTo("Ngõ sạch Thôn Ba Cụm");
        assertThat(first.evaluation().total()).isEqualByComparingTo("51");
        assertThat(first.evaluation().lines())
                .extracting(ScoreLine::points)
                .usingElementComparator(BigDecimal::compareTo)
                .containsExactly(BigDecimal.valueOf(30), BigDecimal.valueOf(21));
    }

    @Test
    void whatIsNotHandedInIsNotShown() {
        RoundId round = round(false);
        SignedIn.as(CouncilFixture.PROVINCE, "hoidong3");

        assertThat(nearest(round, 50)).extracting(OwnSheet::model).containsExactly(far);
        SheetService sheets = context.getBean(SheetService.class);
        sheets.save(round, near, sheets.open(round, near).version(), CouncilFixture.marks(25, 25));
        assertThat(nearest(round, 50)).extracting(OwnSheet::model).containsExactly(far);
    }

    @Test
    void aModelOfWhichAConflictWasSaidSinceIsLeftOut() {
        RoundId round = round(false);
        context.getBean(QueueService.class)
                .declare(round, Map.of(near, new Declaration(InterestKind.OTHER, "Nhớ ra sau")));

        assertThat(nearest(round, 50)).extracting(OwnSheet::model).containsExactly(far);
    }

    @Test
    void aBlindRoundHidesTheNamesHereToo() {
        assertThat(nearest(round(true), 50).toString()).contains("Ngõ sạch •••").doesNotContain("Ba Cụm");
    }

    @Test
    void onlyWhoHasToScoreTheModelComparesAnything() {
        RoundId round = round(false);
        context.getBean(QueueService.class)
                .declare(round, Map.of(present, new Declaration(InterestKind.OTHER, "Người nhà")));

        assertThatExceptionOfType(SheetProblem.class).isThrownBy(() -> nearest(round, 50));
    }
}
