package vn.danvan.library.fit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.danvan.library.EntryId;
import vn.danvan.library.LibraryRow;
import vn.danvan.models.ModelId;
import vn.danvan.models.registration.ModelField;
import vn.danvan.models.step.ModelLevel;
import vn.danvan.replication.effect.Effect;
import vn.danvan.shared.UnitId;

class FitRulesTest {

    private static final Set<ModelField> ALL = EnumSet.allOf(ModelField.class);

    @Test
    void unitThatHasEverythingAndIsLikeNobodyIsOfferedNothing() {
        Candidate candidate = candidate("Tổ hợp tác", ModelField.ECONOMY, "FRONT", Effect.EFFECTIVE, 3);

        assertThat(propose(need("COMMUNE", ALL, List.of()), candidate)).isEmpty();
    }

    @Test
    void fieldWithoutARegistrationIsAReason() {
        Candidate candidate = candidate("Tổ hợp tác", ModelField.ECONOMY, "FRONT", Effect.NOT_DUE, 0);
        Need need = need("COMMUNE", EnumSet.complementOf(EnumSet.of(ModelField.ECONOMY)), List.of());

        assertThat(propose(need, candidate)).singleElement().satisfies(fit -> assertThat(fit.reasons())
                .containsExactly(new Fit.FieldWithout(ModelField.ECONOMY)));
    }

    @Test
    void lateTaskThatSpeaksOfTheSameOutweighsTheRest() {
        Candidate canal = candidate("Nạo vét mương Suối Đá", ModelField.ECONOMY, "FRONT", Effect.NOT_DUE, 0);
        Candidate alike = candidate("Quỹ học bổng", ModelField.ECONOMY, "COMMUNE", Effect.NOT_DUE, 0);
        Need need = need("COMMUNE", ALL, List.of(new Need.Task("II.3", "Vận động nạo vét mương nội đồng")));

        List<Fit> proposals = new FitRules(List.of(canal, alike)).propose(need, List.of(alike, canal), 10);

        assertThat(proposals)
                .extracting(fit -> fit.model().name())
                .containsExactly("Nạo vét mương Suối Đá", "Quỹ học bổng");
        assertThat(proposals.getFirst().reasons())
                .singleElement()
                .isEqualTo(new Fit.LateTask("II.3", "Vận động nạo vét mương nội đồng", List.of("nao", "vet", "muong")));
    }

    @Test
    void wordsThatManyModelsHaveTellNothing() {
        List<Candidate> usual = java.util.stream.IntStream.range(0, 20)
                .mapToObj(index ->
                        candidate("Vận động nhân dân việc số " + index, ModelField.ECONOMY, "FRONT", Effect.NOT_DUE, 0))
                .toList();
        Need need = need("COMMUNE", ALL, List.of(new Need.Task("I", "Vận động nhân dân làm đường")));

        assertThat(new FitRules(usual).propose(need, usual, 10)).isEmpty();
    }

    @Test
    void modelThatStoppedIsNotProposed() {
        Candidate stopped = candidate("Đã dừng", ModelField.ECONOMY, "COMMUNE", Effect.STOPPED, 5);

        assertThat(propose(need("COMMUNE", Set.of(), List.of()), stopped)).isEmpty();
    }

    @Test
    void provedModelComesFirstAmongEquals() {
        Candidate plain = candidate("A", ModelField.ECONOMY, "COMMUNE", Effect.UNCONFIRMED, 0);
        Candidate proved = candidate("B", ModelField.ECONOMY, "COMMUNE", Effect.EFFECTIVE, 2);

        assertThat(new FitRules(List.of(plain, proved))
                        .propose(need("COMMUNE", ALL, List.of()), List.of(plain, proved), 10))
                .extracting(fit -> fit.model().name())
                .containsExactly("B", "A");
    }

    private static List<Fit> propose(Need need, Candidate candidate) {
        return new FitRules(List.of(candidate)).propose(need, List.of(candidate), 10);
    }

    private static Need need(String type, Set<ModelField> registered, List<Need.Task> late) {
        return new Need(new UnitId(UUID.randomUUID()), type, null, "", false, false, registered, late);
    }

    private static Candidate candidate(String name, ModelField field, String type, Effect effect, int adoptions) {
        LibraryRow row = new LibraryRow(
                new EntryId(UUID.randomUUID()),
                new ModelId(UUID.randomUUID()),
                name,
                field,
                ModelLevel.GRASSROOTS,
                "",
                "",
                "",
                LocalDate.of(2026, 1, 1),
                "",
                Instant.EPOCH,
                effect,
                adoptions,
                null);
        return new Candidate(row, type, null, false, false);
    }
}
