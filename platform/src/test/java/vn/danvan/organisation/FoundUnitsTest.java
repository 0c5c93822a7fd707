package vn.danvan.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.danvan.shared.Side;
import vn.danvan.shared.UnitId;

class FoundUnitsTest {

    private final UnitRow committee = unit("TINH", "Tỉnh ủy Ví Dụ", Side.PARTY, null);
    private final UnitRow block = unit("KHOI", "Đảng ủy Khối", Side.PARTY, committee);
    private final UnitRow school = unit("TRUONG", "Đảng ủy Trường Hòa An", Side.PARTY, block);
    private final UnitRow office = unit("VP", "Văn phòng", Side.GOVERNMENT, null);
    private final List<UnitRow> all = List.of(committee, block, school, office);

    @Test
    void matchIsShownWithAllUnitsAboveIt() {
        FoundUnits found = FoundUnits.of(all, new UnitFilter("truong hoà an", null, null));

        assertThat(found.inTreeOrder()).containsExactly(committee, block, school);
        assertThat(found.matches()).isEqualTo(1);
        assertThat(found.matches(school)).isTrue();
        assertThat(found.matches(block)).isFalse();
    }

    @Test
    void codeIsFoundByItsBeginningOnly() {
        assertThat(FoundUnits.of(all, new UnitFilter("kho", null, null)).matches(block))
                .isTrue();
        assertThat(FoundUnits.of(List.of(unit("ABC", "X", Side.PARTY, null)), new UnitFilter("bc", null, null))
                        .matches())
                .isZero();
    }

    @Test
    void sideAndTextMustBothMatch() {
        assertThat(FoundUnits.of(all, new UnitFilter("van phong", Side.GOVERNMENT, null))
                        .inTreeOrder())
                .containsExactly(office);
        assertThat(FoundUnits.of(all, new UnitFilter("van phong", Side.PARTY, null))
                        .inTreeOrder())
                .isEmpty();
    }

    @Test
    void unitWhoseSuperiorIsGoneIsNotLost() {
        UnitRow orphan = unit("MOI", "Chi bộ Mới", Side.PARTY, unit("CU", "Đảng ủy Cũ", Side.PARTY, null));

        assertThat(FoundUnits.of(List.of(committee, orphan), UnitFilter.NONE).roots())
                .containsExactly(committee, orphan);
    }

    private static UnitRow unit(String code, String name, Side side, @Nullable UnitRow parent) {
        return new UnitRow(
                new UnitId(UUID.randomUUID()),
                code,
                name,
                name,
                "",
                "OTHER",
                side,
                parent == null ? null : parent.id(),
                parent == null ? null : parent.code(),
                LocalDate.EPOCH,
                null,
                0);
    }
}
