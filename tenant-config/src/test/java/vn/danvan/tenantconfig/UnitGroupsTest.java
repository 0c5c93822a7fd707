package vn.danvan.tenantconfig;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnitGroupsTest {

    @TempDir
    private Path directory;

    @Test
    void everyProvinceHasGroupsAndTheDistrictsEndWithTheDistrictLevel() {
        assertThat(TenantConfigurations.all()).hasSize(5).allSatisfy(province -> {
            assertThat(province.groups()).extracting(UnitGroup::code).contains("so-ban-nganh", "cap-huyen", "huyen-uy");
            assertThat(province.groups())
                    .filteredOn(group ->
                            group.types().contains("DISTRICT") && group.types().size() == 1)
                    .singleElement()
                    .extracting(UnitGroup::to)
                    .isEqualTo(LocalDate.of(2025, 7, 1));
        });
    }

    @Test
    void provinceWithoutGroupsIsRead() {
        assertThat(new Folder(directory).load().groups()).isEmpty();
    }

    @Test
    void groupIsReadWithWhatItLeavesOut() {
        TenantConfiguration province = with("""
                groups:
                  - {code: cum-1, name: Cụm 1, from: 2020-01-01, units: [A]}
                """).load();

        assertThat(province.groups())
                .containsExactly(new UnitGroup(
                        "cum-1", "Cụm 1", LocalDate.of(2020, 1, 1), null, List.of(), List.of(), List.of("A")));
    }

    @Test
    void wrongGroupsAreReportedAllAtOnceOnTheirLines() {
        assertThat(with("""
                        groups:
                          - {code: cum-1, name: Cụm 1, from: 2020-01-01, units: [A, X]}
                          - {code: cum-1, name: Cụm 2, from: 2020-01-01, to: 2019-01-01, types: [OFFICE]}
                        """).errors())
                .satisfiesExactly(
                        error -> assertThat(error)
                                .startsWith("vi-du/tenant.yaml:17: groups[0].units[1]: ")
                                .contains("no unit X"),
                        error -> assertThat(error).startsWith("vi-du/tenant.yaml:18: groups[1].code: "),
                        error -> assertThat(error).startsWith("vi-du/tenant.yaml:18: groups[1].to: "),
                        error -> assertThat(error)
                                .startsWith("vi-du/tenant.yaml:18: groups[1].types[0]: ")
                                .contains("DEPARTMENT"));
    }

    private Folder with(String groups) {
        return new Folder(directory).with("tenant.yaml", Folder.TENANT + groups);
    }
}
