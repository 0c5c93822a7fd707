package vn.danvan.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import vn.danvan.tenancy.connections.TenancySettings;
import vn.danvan.tenantconfig.ConfigurationProblem;

class TenantProfilesTest {

    @Test
    void withoutADirectoryTheShippedProvincesAreServed() {
        assertThat(profiles(Map.of()).tenants())
                .extracting(TenantId::value)
                .containsExactlyInAnyOrder("dong-nai", "hoa-binh", "khanh-hoa", "quang-binh", "tay-ninh");
    }

    @Test
    void operatorsDirectoryReplacesTheShippedProvinces(@TempDir Path directory) throws IOException {
        TenantProfiles profiles = profiles(of(OwnProvinces.in(directory)));

        assertThat(profiles.tenants()).containsExactly(OwnProvinces.EXAMPLE);
        assertThat(profiles.of(OwnProvinces.EXAMPLE).units()).singleElement().satisfies(unit -> assertThat(unit.name())
                .isEqualTo("Sở A"));
    }

    @Test
    void wrongDirectoryStopsTheStartAndSaysWhere(@TempDir Path directory) throws IOException {
        Path units = OwnProvinces.in(directory).resolve("vi-du/units.csv");
        Files.writeString(units, Files.readString(units).replace("DEPARTMENT", "OFFICE"));

        assertThatThrownBy(() -> profiles(of(directory)))
                .isInstanceOf(ConfigurationProblem.class)
                .hasMessageStartingWith("vi-du/units.csv:2: type: OFFICE");
        assertThatThrownBy(() -> profiles(of(directory.resolve("absent")))).isInstanceOf(ConfigurationProblem.class);
    }

    private static Map<String, String> of(Path directory) {
        return Map.of("platform.tenancy.configuration-directory", directory.toString());
    }

    private static TenantProfiles profiles(Map<String, String> properties) {
        return new TenantProfiles(new Binder(new MapConfigurationPropertySource(properties))
                .bindOrCreate("platform.tenancy", TenancySettings.class));
    }
}
