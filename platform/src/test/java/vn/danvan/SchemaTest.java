package vn.danvan;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import vn.danvan.tenancy.migration.SchemaReport;

/** The committed object list is what a fresh migration makes; {@code ./dev golden} rewrites it. */
class SchemaTest {

    private static final Path GOLDEN = Path.of("src/main/resources/db/tenant.golden.txt");

    @Test
    void freshSchemaHasExactlyTheObjectsOfTheGoldenList() throws Exception {
        String actual = SchemaReport.freshSchema(TestServer.database("schema_test"), TestServer.OWNER_PASSWORD);

        if (Boolean.getBoolean("golden.rewrite")) {
            Files.writeString(GOLDEN, actual);
        }

        assertThat(actual).isEqualTo(Files.readString(GOLDEN));
    }

    @Test
    void baselineScriptMakesTheSameObjectsAsReplayingTheChanges() throws Exception {
        String address = TestServer.database("schema_test");

        assertThat(SchemaReport.fromBaseline(address, TestServer.OWNER_PASSWORD))
                .isEqualTo(SchemaReport.freshSchema(address, TestServer.OWNER_PASSWORD));
    }
}
