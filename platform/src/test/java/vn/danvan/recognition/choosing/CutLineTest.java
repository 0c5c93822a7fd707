package vn.danvan.recognition.choosing;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.danvan.models.DecidableModel;
import vn.danvan.models.ModelId;
import vn.danvan.models.ModelSummary;
import vn.danvan.models.life.ModelState;
import vn.danvan.models.registration.ModelField;
import vn.danvan.models.step.ModelLevel;
import vn.danvan.recognition.AppraisedScore;
import vn.danvan.recognition.choosing.CandidateFilter.CutLine;
import vn.danvan.shared.UnitId;

class CutLineTest {

    private final List<Candidate> ranked = ranked("95", "90", "90", "85", null);

    @Test
    void firstSoManyTakeThoseAlongWhoHaveAsManyPointsAsTheLast() {
        assertThat(points(new CutLine(1, null))).containsExactly("95");
        assertThat(points(new CutLine(2, null))).containsExactly("95", "90", "90");
        assertThat(points(new CutLine(3, null))).containsExactly("95", "90", "90");
        assertThat(points(new CutLine(99, null))).hasSize(5);
        assertThat(points(new CutLine(0, null))).isEmpty();
    }

    @Test
    void lineThroughPointsTakesItsOwnPointsAndNobodyWhosePointsAreUnknown() {
        assertThat(points(new CutLine(null, new BigDecimal("90.0")))).containsExactly("95", "90", "90");
        assertThat(points(new CutLine(null, BigDecimal.ZERO))).hasSize(4);
    }

    @Test
    void bothLinesTogetherTakeOnlyWhatIsAboveBoth() {
        assertThat(points(new CutLine(4, new BigDecimal("90")))).containsExactly("95", "90", "90");
        assertThat(points(new CutLine(1, new BigDecimal("80")))).containsExactly("95");
    }

    @Test
    void withoutPointsTheFirstSoManyAreThoseRegisteredFirst() {
        List<Candidate> unknown = ranked(null, null, null);

        assertThat(new CutLine(2, null).above(unknown)).isEqualTo(unknown.subList(0, 2));
    }

    @Test
    void filterFindsNamesUnitsAndPlacesWithoutToneMarks() {
        CandidateFilter filter = CandidateFilter.of(ModelLevel.GRASSROOTS);

        assertThat(ranked).allMatch(filter::matches);
        assertThat(ranked)
                .allMatch(new CandidateFilter(ModelLevel.GRASSROOTS, "thon dong", ModelField.ECONOMY, 2026)::matches);
        assertThat(ranked).noneMatch(new CandidateFilter(ModelLevel.PROVINCE, "", null, null)::matches);
        assertThat(ranked)
                .noneMatch(new CandidateFilter(ModelLevel.GRASSROOTS, "", ModelField.DEFENCE_SECURITY, null)::matches);
        assertThat(ranked).noneMatch(new CandidateFilter(ModelLevel.GRASSROOTS, "", null, 2025)::matches);
    }

    private List<String> points(CutLine line) {
        return line.above(ranked).stream()
                .map(each -> each.score() == null ? "–" : each.score().points().toString())
                .toList();
    }

    private static List<Candidate> ranked(String... points) {
        List<Candidate> candidates = new ArrayList<>();
        for (String each : points) {
            candidates.add(new Candidate(
                    model(candidates.size()), each == null ? null : new AppraisedScore(new BigDecimal(each), null, 3)));
        }
        return candidates;
    }

    private static DecidableModel model(int number) {
        UnitId unit = new UnitId(new UUID(0, 2));
        return new DecidableModel(
                new ModelSummary(
                        new ModelId(new UUID(1, number)),
                        0,
                        "2026-00" + number,
                        "Ngõ nhỏ xanh",
                        ModelField.ECONOMY,
                        2026,
                        ModelState.APPRAISED,
                        unit,
                        "Sở A",
                        unit,
                        "Sở A",
                        Instant.EPOCH,
                        null),
                ModelLevel.GRASSROOTS,
                "Thôn Đông",
                0,
                new UUID(0, 3));
    }
}
