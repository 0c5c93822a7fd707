package vn.danvan.tenantconfig;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TenantConfigurationsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private final List<TenantConfiguration> provinces = TenantConfigurations.all();

    @Test
    void everyProvinceHasItsDistrictsUntilTheDistrictLevelEnded() {
        Map<String, Integer> districts =
                Map.of("khanh-hoa", 9, "dong-nai", 11, "quang-binh", 8, "tay-ninh", 9, "hoa-binh", 10);
        assertThat(provinces).hasSize(5).allSatisfy(province -> assertThat(
                        province.units().stream().filter(unit -> unit.type().equals("DISTRICT")))
                .hasSize(districts.get(province.id()))
                .allSatisfy(unit -> assertThat(unit.validTo()).isEqualTo(LocalDate.of(2025, 7, 1))));
    }

    @Test
    void dongNaiIsACityFromThirtiethOfApril2026() {
        assertThat(province("dong-nai").nameOn(LocalDate.of(2026, 4, 29)).kind())
                .isEqualTo("tỉnh");
        assertThat(province("dong-nai").nameOn(LocalDate.of(2026, 4, 30)).committee())
                .isEqualTo("Thành ủy Đồng Nai");
    }

    @Test
    void administratorsBodyWasMergedIn2025() {
        assertThat(province("tay-ninh")
                        .administratorOn(LocalDate.of(2024, 12, 31))
                        .symbol())
                .isEqualTo("BDVTU");
        assertThat(province("tay-ninh")
                        .administratorOn(LocalDate.of(2025, 6, 1))
                        .symbol())
                .isEqualTo("BTGDVTU");
    }

    @Test
    void twoProvincesEndedOnTheFirstOfJuly2025() {
        assertThat(provinces.stream().filter(province -> province.endedOn() != null))
                .extracting(TenantConfiguration::id, TenantConfiguration::endedOn, TenantConfiguration::successor)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple("quang-binh", LocalDate.of(2025, 7, 1), "Quảng Trị"),
                        org.assertj.core.groups.Tuple.tuple("hoa-binh", LocalDate.of(2025, 7, 1), "Phú Thọ"));
    }

    @Test
    void everyAccentColourCarriesWhiteText() {
        assertThat(provinces).allSatisfy(province -> assertThat(contrastWithWhite(province.accent()))
                .isGreaterThanOrEqualTo(4.5));
    }

    @Test
    void everyAccountsUnitStandsToday() {
        assertThat(provinces).allSatisfy(province -> assertThat(province.accounts())
                .flatExtracting(TenantConfiguration.Account::posts)
                .allSatisfy(post -> assertThat(province.units())
                        .anyMatch(unit -> unit.code().equals(post.unit()) && unit.holdsOn(TODAY))));
    }

    @Test
    void accountsAreTheOnesThatTheSignInPageShows() {
        assertThat(provinces).allSatisfy(province -> assertThat(province.accounts())
                .extracting(TenantConfiguration.Account::username)
                .containsExactly(
                        "quantri",
                        "bithu",
                        "canbo",
                        "decu",
                        "hoidong1",
                        "hoidong2",
                        "hoidong3",
                        "hoidong4",
                        "hoidong5",
                        "lanhdao",
                        "kiemtoan"));
    }

    @Test
    void brokenFolderGivesEveryErrorWithItsLine(@TempDir Path directory) throws IOException {
        Path folder = Files.createDirectory(directory.resolve("vi-du"));
        String yaml = new String(TenantConfigurations.class
                .getResourceAsStream("/tenants/tay-ninh/tenant.yaml")
                .readAllBytes());
        int accentLine = yaml.lines().toList().indexOf("accent: '#6b3fa0'") + 1;
        Files.writeString(folder.resolve("tenant.yaml"), yaml.replace("'#6b3fa0'", "purple"));
        Files.writeString(folder.resolve("units.csv"), """
                code,name,short_name,symbol,type,side,parent,valid_from,valid_to
                A,Sở A,Sở A,SA,DEPARTMENT,GOVERNMENT,,2000-01-01,
                A,Sở A mới,Sở A,SA,DEPARTMENT,GOVERNMENT,,2020-01-01,
                B,Sở B,Sở B,SB,DEPARTMENT,SOMEWHERE,X,2000-01-01,
                C,Sở C,Sở C,SC,DEPARTMENT,GOVERNMENT,,2000-02-31,
                """);
        Files.writeString(folder.resolve("successions.csv"), "from,to,kind,date,legal_document\n");

        ConfigurationProblem problem =
                catchThrowableOfType(ConfigurationProblem.class, () -> TenantConfigurations.load(directory));

        assertThat(problem.errors())
                .anyMatch(error -> error.startsWith("vi-du/tenant.yaml:" + accentLine + ": accent"))
                .anyMatch(error -> error.startsWith("vi-du/units.csv:3: valid_from: overlaps"))
                .anyMatch(error -> error.startsWith("vi-du/units.csv:4: side: SOMEWHERE"))
                .anyMatch(error -> error.startsWith("vi-du/units.csv:5:"))
                .anyMatch(error -> error.contains("there is no unit X"));
    }

    private TenantConfiguration province(String id) {
        return provinces.stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** WCAG 2.2: (L1 + 0.05) / (L2 + 0.05) with L of white = 1. */
    private static double contrastWithWhite(String colour) {
        double[] channels = new double[3];
        for (int index = 0; index < 3; index++) {
            double value = Integer.parseInt(colour.substring(1 + 2 * index, 3 + 2 * index), 16) / 255.0;
            channels[index] = value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
        }
        return 1.05 / (0.2126 * channels[0] + 0.7152 * channels[1] + 0.0722 * channels[2] + 0.05);
    }
}
