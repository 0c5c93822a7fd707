package vn.danvan.operator.ui;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import vn.danvan.operator.ProvinceAdministration;
import vn.danvan.tenancy.ReservedNames;
import vn.danvan.tenancy.TenantId;

/** What is wrong with a field, as the last part of a translation key, in the order of the page. */
@Component
class ProvinceChecks {

    private static final Pattern GSO = Pattern.compile("\\d{2}");
    private static final Pattern USERNAME = Pattern.compile("[a-z][a-z0-9.]{1,49}");
    private static final Pattern SYMBOL = Pattern.compile("\\p{Lu}[\\p{Lu}\\d-]{0,19}");
    private static final Pattern WORDING = Pattern.compile("\\p{L}[\\p{L}\\d ,.()/-]{1,149}");

    private final ProvinceAdministration provinces;
    private final Clock clock;

    ProvinceChecks(ProvinceAdministration provinces, Clock clock) {
        this.provinces = provinces;
        this.clock = clock;
    }

    Map<String, String> of(Step step, ProvinceForm form) {
        Map<String, String> wrong = new LinkedHashMap<>();
        switch (step) {
            case NAME -> name(form, wrong);
            case DETAILS -> details(form, wrong);
            case ADMINISTRATOR -> administrator(form, wrong);
        }
        return wrong;
    }

    private static void name(ProvinceForm form, Map<String, String> wrong) {
        require(Kind.isOne(form.kind()), "kind", "choose", wrong);
        VietnameseName.problem(form.name()).ifPresent(problem -> wrong.put("name", problem));
        if (!wrong.containsKey("name")
                && VietnameseName.isPlain(form.name())
                && form.plain().isEmpty()) {
            wrong.put("name", "plain");
        }
    }

    private void details(ProvinceForm form, Map<String, String> wrong) {
        id(form.id(), wrong);
        require(GSO.matcher(form.gso()).matches(), "gso", "gso", wrong);
        require(isPastDay(form.from()), "from", "day", wrong);
        wording("place", form.place(), wrong);
        wording("committee", form.committee(), wrong);
        wording("government", form.government(), wrong);
        wording("body", form.body(), wrong);
        require(SYMBOL.matcher(form.symbol()).matches(), "symbol", "symbol", wrong);
        require(Accent.isReadable(form.accent()), "accent", "accent", wrong);
        require(provinces.servers().contains(form.placement()), "placement", "choose", wrong);
    }

    private void id(String id, Map<String, String> wrong) {
        if (!TenantId.isWellFormed(id)) {
            wrong.put("id", "id");
        } else if (ReservedNames.contains(id)) {
            wrong.put("id", "reserved");
        } else if (!provinces.isFree(id)) {
            wrong.put("id", "taken");
        }
    }

    void administrator(ProvinceForm form, Map<String, String> wrong) {
        require(USERNAME.matcher(form.username()).matches(), "username", "username", wrong);
        VietnameseName.problem(form.fullName()).ifPresent(problem -> wrong.put("fullName", problem));
        wording("position", form.position(), wrong);
    }

    private boolean isPastDay(String text) {
        try {
            return !LocalDate.parse(text).isAfter(LocalDate.now(clock));
        } catch (DateTimeException noDay) {
            return false;
        }
    }

    private static void wording(String field, String text, Map<String, String> wrong) {
        require(WORDING.matcher(text).matches(), field, "wording", wrong);
    }

    private static void require(boolean right, String field, String problem, Map<String, String> wrong) {
        if (!right) {
            wrong.put(field, problem);
        }
    }
}
