package vn.danvan.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.vaadin.flow.router.Route;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.danvan.tenancy.connections.TenantConnections;

class ReservedNamesTest {

    @Test
    void noProvinceCanHideAScreen() {
        Set<String> first = new TreeSet<>();
        for (JavaClass screen : new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("vn.danvan")
                .that(com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith(
                        Route.class))) {
            String path = screen.getAnnotationOfType(Route.class).value();
            if (!path.isEmpty()) {
                first.add(path.split("/")[0]);
            }
        }

        assertThat(first).isNotEmpty().allSatisfy(segment -> assertThat(ReservedNames.contains(segment))
                .as(segment)
                .isTrue());
    }

    @ParameterizedTest
    @ValueSource(strings = {TenantConnections.PLATFORM_ROLE, TenantConnections.NOBODY_ROLE, "dv_owner"})
    void noProvinceCanTakeARoleOfOurs(String role) {
        assertThat(ReservedNames.contains(role.substring("dv_".length()))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"khanh-hoa", "phu-tho", "sparta", "pgia"})
    void provincesAreNotReserved(String id) {
        assertThat(ReservedNames.contains(id)).isFalse();
    }
}
