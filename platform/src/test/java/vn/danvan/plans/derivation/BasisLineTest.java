package vn.danvan.plans.derivation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.danvan.plans.PlanId;
import vn.danvan.plans.approval.PlanState;
import vn.danvan.plans.assignment.PlanHead;
import vn.danvan.shared.Side;
import vn.danvan.shared.UnitId;

class BasisLineTest {

    /** The two manners of domain.md, on plans that were made up for this test. */
    @Test
    void partySetsACommaBeforeTheDayAndTheGovernmentDoesNot() {
        assertThat(line(
                        Side.PARTY,
                        upper(
                                "45-KH/TU",
                                LocalDate.of(2023, 5, 4),
                                "Ban Thường vụ Thị ủy",
                                "nâng cao chất lượng tiếp dân")))
                .isEqualTo("Thực hiện Kế hoạch số 45-KH/TU, ngày 04/5/2023 của Ban Thường vụ Thị ủy về nâng cao chất"
                        + " lượng tiếp dân");
        assertThat(line(
                        Side.GOVERNMENT,
                        upper(
                                "208/KH-UBND",
                                LocalDate.of(2023, 10, 16),
                                "UBND huyện",
                                "Đối thoại với thanh niên năm 2023")))
                .isEqualTo("Thực hiện Kế hoạch số 208/KH-UBND ngày 16/10/2023 của UBND huyện về đối thoại với thanh"
                        + " niên năm 2023");
    }

    @ParameterizedTest
    @CsvSource({"2024-01-05, 05/01/2024", "2024-02-29, 29/02/2024", "2024-03-01, 01/3/2024", "2024-12-31, 31/12/2024"})
    void onlyDaysBelowTenAndTheFirstTwoMonthsHaveANought(LocalDate day, String written) {
        assertThat(line(Side.GOVERNMENT, upper("1/KH-UBND", day, "UBND tỉnh", null)))
                .isEqualTo("Thực hiện Kế hoạch số 1/KH-UBND ngày " + written + " của UBND tỉnh");
    }

    @Test
    void whatIsUnknownIsLeftOpen() {
        assertThat(line(Side.PARTY, upper(null, null, null, null)))
                .isEqualTo("Thực hiện Kế hoạch số …, ngày …/…/2024 của …");
    }

    @Test
    void abbreviationsKeepTheirCapitals() {
        assertThat(line(Side.GOVERNMENT, upper("1/KH-UBND", null, "UBND tỉnh", "CCHC năm 2024")))
                .endsWith(" về CCHC năm 2024");
        assertThat(line(Side.GOVERNMENT, upper("1/KH-UBND", null, "UBND tỉnh", "Về việc tiếp dân")))
                .endsWith(" của UBND tỉnh về việc tiếp dân");
    }

    private static String line(Side writer, PlanHead upper) {
        return BasisLine.of(writer, upper, upper.issuer());
    }

    private static PlanHead upper(
            @Nullable String number, @Nullable LocalDate day, @Nullable String issuer, @Nullable String title) {
        return new PlanHead(
                new PlanId(UUID.randomUUID()),
                PlanState.ISSUED,
                0,
                new UnitId(UUID.randomUUID()),
                Side.GOVERNMENT,
                "Kế hoạch",
                number,
                issuer,
                title,
                day,
                2024,
                null,
                null);
    }
}
