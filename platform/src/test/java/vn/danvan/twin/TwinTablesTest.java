package vn.danvan.twin;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import vn.danvan.PlatformTest;
import vn.danvan.tenancy.TenantId;

/** The twins are twins: no table of a province is forgotten, and nothing but the secret tells them apart. */
@PlatformTest
class TwinTablesTest {

    private static final String TWIN_ID = "00007717";

    /** Tables in which no twin's row stands, and why. */
    static final Map<String, String> EXCEPTIONS = Map.of(
            "tenant_self", "holds the province's id alone, and the province's role may not write it",
            "audit_entry", "triggers write it, the secret of every other table with it, and the role may not",
            "audit_seal", "sums of what audit_entry holds",
            "first_data", "one mark that the province has its first data");

    /** Tables in which the twins' rows are wholly alike, and why: nothing in them could be told apart anyway. */
    static final Map<String, String> ALIKE = Map.ofEntries(
            Map.entry("unit", "id and code, which twins share; names are in unit_version"),
            Map.entry(
                    "account",
                    "id, sign-in name and the hash of the one password, so that the same name works in both"),
            Map.entry("plan", "ids and states; what a plan says is in its parts"),
            Map.entry("document_import_result", "ids alone"),
            Map.entry("council_member", "ids, a role and days, which twins share"),
            Map.entry("model_distinction", "ids alone"),
            Map.entry("effect_check", "ids and days; what is said of the effect is in its answers"),
            Map.entry("model_presence", "ids alone"),
            Map.entry("unit_group_member", "ids alone"),
            Map.entry("unit_succession_member", "ids alone"),
            Map.entry("meeting_attendance", "ids, and where the member is"),
            Map.entry("ballot_recusal", "ids alone"),
            Map.entry("ballot_mark", "ids alone"),
            Map.entry("ballot_vote", "ids, and one of three choices"));

    @Autowired
    private ApplicationContext context;

    @Test
    void everyTableOfAProvinceHoldsTheSecret() throws Exception {
        try (Twins twins = Twins.in(context)) {
            for (TenantId province : List.of(Twins.ONE, Twins.OTHER)) {
                assertThat(withoutSecret(twins, province))
                        .as(
                                "tables of %s without a marked row: give TwinValues a value that carries the marker,"
                                        + " or name the table in TwinTablesTest.EXCEPTIONS with a reason",
                                province)
                        .isEmpty();
            }
        }
    }

    @Test
    void twinsDifferInTheSecretAlone() throws Exception {
        try (Twins twins = Twins.in(context)) {
            assertThat(neutral(twins, Twins.ONE)).isNotEmpty().isEqualTo(neutral(twins, Twins.OTHER));
        }
    }

    @Test
    void nothingRemainsOfTheTwins() throws Exception {
        Twins twins = Twins.in(context);
        twins.close();

        assertThat(twins.everything(Twins.ONE).toString())
                .doesNotContain(Twins.marker(Twins.ONE).word());
        assertThat(twins.everything(Twins.ONE).get("unit")).isNotEmpty();
    }

    private static List<String> withoutSecret(Twins twins, TenantId province) throws Exception {
        List<String> without = new ArrayList<>();
        twins.everything(province).forEach((table, rows) -> {
            boolean marked = ALIKE.containsKey(table)
                    ? rows.stream().anyMatch(row -> row.contains(TWIN_ID))
                    : rows.stream().anyMatch(row -> holdsSecret(province, row));
            if (!marked && !EXCEPTIONS.containsKey(table)) {
                without.add(table);
            }
        });
        return without;
    }

    private static boolean holdsSecret(TenantId province, String row) {
        String hex =
                java.util.HexFormat.of().formatHex(Twins.marker(province).word().getBytes(StandardCharsets.UTF_8));
        return Twins.marker(province).foundIn(row.getBytes(StandardCharsets.UTF_8)) != null || row.contains(hex);
    }

    /** The rows of a twin with the secret blotted out. */
    private static List<String> neutral(Twins twins, TenantId province) throws Exception {
        Marker marker = Twins.marker(province);
        String hex = java.util.HexFormat.of().formatHex(marker.word().getBytes(StandardCharsets.UTF_8));
        List<String> rows = new ArrayList<>();
        twins.everything(province).forEach((table, content) -> content.stream()
                .filter(row -> row.contains(TWIN_ID) || holdsSecret(province, row))
                .map(row -> table
                        + row.replace(marker.word(), "*")
                                .replace(hex, "*")
                                .replaceAll(
                                        "\\b"
                                                + Integer.toString(marker.number())
                                                        .substring(0, 7) + "\\d{3}\\b",
                                        "#"))
                .forEach(rows::add));
        return rows.stream().sorted().toList();
    }
}
