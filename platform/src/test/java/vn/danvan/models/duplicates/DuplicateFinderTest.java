package vn.danvan.models.duplicates;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.danvan.models.duplicates.LabelledPairs.Pair;
import vn.danvan.models.duplicates.Likeness.Reason;

class DuplicateFinderTest {

    /** Thresholds were chosen on seed 1; the others were not looked at before. */
    @ParameterizedTest
    @ValueSource(longs = {1, 20260215, 77})
    void labelledPairsAreToldApart(long seed) {
        List<Pair> pairs = new LabelledPairs(seed).make(500);
        List<ModelTraits> all = new ArrayList<>();
        pairs.forEach(pair -> {
            all.add(pair.one());
            all.add(pair.other());
        });
        DuplicateFinder finder = new DuplicateFinder(all);
        int found = 0;
        int alarms = 0;
        Map<String, Integer> wrong = new TreeMap<>();
        for (Pair pair : pairs) {
            boolean suspected =
                    !finder.compare(pair.one(), pair.other()).reasons().isEmpty();
            found += suspected && pair.same() ? 1 : 0;
            alarms += suspected && !pair.same() ? 1 : 0;
            if (suspected != pair.same()) {
                wrong.merge(pair.kind(), 1, Integer::sum);
            }
        }

        assertThat(found / 250.0).as("recall; wrong are " + wrong).isGreaterThanOrEqualTo(0.95);
        assertThat(alarms / 250.0).as("false alarms; wrong are " + wrong).isLessThanOrEqualTo(0.10);
    }

    @Test
    void reasonsSayWhatIsAlike() {
        ModelTraits first = new ModelTraits(
                "1", "Bếp ăn nghĩa tình cho bệnh nhân nghèo", "Phường Bắc", "Hội Phụ nữ", "CULTURE_SOCIETY", 2023);
        ModelTraits again = new ModelTraits(
                "2", "BEP AN NGHIA TINH CHO BENH NHAN NGHEO", "phuong Bac", "Đoàn Thanh niên", "CULTURE_SOCIETY", 2026);
        ModelTraits elsewhere = new ModelTraits(
                "3", "Bếp ăn nghĩa tình cho bệnh nhân nghèo", "Xã Mới", "Hội Nông dân", "CULTURE_SOCIETY", 2026);
        DuplicateFinder finder = new DuplicateFinder(List.of(first, again, elsewhere));

        List<Likeness> found = finder.find(again, List.of(first, again, elsewhere));

        assertThat(found).singleElement().satisfies(likeness -> {
            assertThat(likeness.other()).isEqualTo(first);
            assertThat(likeness.name()).isEqualTo(100);
            assertThat(likeness.reasons())
                    .containsExactlyInAnyOrder(
                            Reason.SAME_NAME, Reason.SAME_PLACE, Reason.SAME_FIELD, Reason.OTHER_YEAR);
        });
    }

    @Test
    void likenessDoesNotDependOnWhoIsAskedFirst() {
        List<Pair> pairs = new LabelledPairs(5).make(100);
        DuplicateFinder finder =
                new DuplicateFinder(pairs.stream().map(Pair::one).toList());

        assertThat(pairs).allSatisfy(pair -> {
            Likeness there = finder.compare(pair.one(), pair.other());
            Likeness back = finder.compare(pair.other(), pair.one());
            assertThat(there.score()).isEqualTo(back.score());
            assertThat(there.reasons()).isEqualTo(back.reasons());
        });
    }

    @Test
    void learningMoreLaterMakesNoDifference() {
        List<Pair> pairs = new LabelledPairs(3).make(100);
        List<ModelTraits> some = pairs.stream().map(Pair::one).toList();
        List<ModelTraits> more = pairs.stream().map(Pair::other).toList();
        List<ModelTraits> all = new ArrayList<>(some);
        all.addAll(more);
        DuplicateFinder atOnce = new DuplicateFinder(all);
        DuplicateFinder before = new DuplicateFinder(some);
        DuplicateFinder later = before.with(more);

        assertThat(pairs).allSatisfy(pair -> assertThat(later.compare(pair.one(), pair.other()))
                .isEqualTo(atOnce.compare(pair.one(), pair.other())));
        assertThat(pairs).as("what the first one knows has not changed").allSatisfy(pair -> assertThat(
                        before.compare(pair.one(), pair.other()))
                .isEqualTo(new DuplicateFinder(some).compare(pair.one(), pair.other())));
    }
}
