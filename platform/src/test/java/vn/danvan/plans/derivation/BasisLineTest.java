package vn.danvan.plans.derivation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.danvan.plans.PlanId;
import vn.danvan.plans.PlanState;
import vn.danvan.plans.assignment.PlanHead;
import vn.danvan.shared.Side;
import vn.danvan.shared.UnitId;

class BasisLineTest {

    /** The two lines that stand in published plans. */
    @Test
    void partySetsACommaBeforeTheDayAndTheGovernmentDoesNot() {
        assertThat(line(
                        Side.PARTY,
                        upper(
                                "32-KH/ĐUK",
                                LocalDate.of(2021, 6, 9),
                                "Ban Thường vụ Đảng ủy Khối các cơ quan tỉnh",
                                "triển khai thực hiện Nghị quyết")))
                .isEqualTo("Thực hiện Kế hoạch số 32-KH/ĐUK, ngày 09/6/2021 của Ban Thường vụ Đảng ủy Khối các cơ quan"
                        + " tỉnh về triển khai thực hiện Nghị quyết");
        assertThat(line(
                        Side.GOVERNMENT,
                        upper(
                                "1026/KH-UBND",
                                LocalDate.of(2022, 3, 25),
                                "UBND tỉnh",
                                "Thực hiện công tác dân vận chính quyền năm 2022")))
                .isEqualTo("Thực hiện Kế hoạch số 1026/KH-UBND ngày 25/3/2022 của UBND tỉnh về thực hiện công tác dân"
                        + " vận chính quyền năm 2022");
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
