package vn.danvan.operator.ui;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.danvan.tenancy.TenantId;
import vn.danvan.tenancy.provinces.NewProvince;
import vn.danvan.tenantconfig.TenantConfigurations;

/**
 * Writes a form as the files that a province's folder would have, with three units to begin with: committee, people's
 * committee, and the body that runs công tác dân vận. JSON is YAML, so the head needs no writer of its own.
 */
@Component
class ProvinceFiles {

    /** The unit of the first administrator. */
    static final String BODY = "BDV";

    private static final String COLUMNS = "code,name,short_name,symbol,type,side,parent,valid_from,valid_to\n";

    private final JsonMapper json;
    private final ProvinceDefaults defaults;

    ProvinceFiles(JsonMapper json, ProvinceDefaults defaults) {
        this.json = json;
        this.defaults = defaults;
    }

    /** @throws vn.danvan.tenantconfig.ConfigurationProblem where a check of the folders finds what the form's did not */
    NewProvince of(ProvinceForm form) {
        Map<String, String> files = Map.of(
                "tenant.yaml", json.writeValueAsString(head(form)),
                "units.csv", units(form),
                "successions.csv", "from,to,kind,date,legal_document\n");
        TenantConfigurations.of(form.id(), files);
        return new NewProvince(new TenantId(form.id()), form.placement(), files);
    }

    private Map<String, Object> head(ProvinceForm form) {
        String kind = Kind.valueOf(form.kind()).key();
        Map<String, Object> name = Map.of(
                "from", form.from(),
                "kind", defaults.text("kind." + kind),
                "name", form.name(),
                "place", form.place(),
                "committee", form.committee(),
                "government", form.government());
        return Map.of(
                "id", form.id(),
                "names", List.of(name),
                "administrator", List.of(Map.of("from", form.from(), "name", form.body(), "symbol", form.symbol())),
                "gsoCodes", List.of(Map.of("from", form.from(), "code", form.gso())),
                "accent", form.accent(),
                "letterheads", letterheads(form, kind),
                "accounts", List.of());
    }

    private List<Map<String, Object>> letterheads(ProvinceForm form, String kind) {
        String organ = defaults.text("organ." + kind);
        String body = form.body().endsWith(" " + organ)
                ? form.body().substring(0, form.body().length() - organ.length() - 1)
                : form.body();
        return List.of(
                Map.of(
                        "side", "PARTY",
                        "from", form.from(),
                        "superior", capitals(form.committee()),
                        "issuer", capitals(body),
                        "place", form.place()),
                Map.of(
                        "side", "GOVERNMENT",
                        "from", form.from(),
                        "issuer", capitals(form.government()),
                        "place", form.place()));
    }

    private String units(ProvinceForm form) {
        return COLUMNS
                + unit("TU", form.committee(), "TU", "PROVINCIAL_PARTY_COMMITTEE", "PARTY", "", form.from())
                + unit("UBND", form.government(), "UBND", "PEOPLES_COMMITTEE", "GOVERNMENT", "", form.from())
                + unit(BODY, form.body(), form.symbol(), "PARTY_COMMISSION", "PARTY", "TU", form.from());
    }

    private static String unit(
            String code, String name, String symbol, String type, String side, String parent, String from) {
        return String.join(",", code, quoted(name), quoted(name), symbol, type, side, parent, from, "") + "\n";
    }

    private static String quoted(String cell) {
        return '"' + cell.replace("\"", "\"\"") + '"';
    }

    private static String capitals(String text) {
        return text.toUpperCase(ProvinceDefaults.VIETNAMESE);
    }
}
