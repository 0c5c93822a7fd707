package vn.danvan.organisation.api;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.danvan.organisation.OrganisationService;
import vn.danvan.organisation.UnitRow;

@RestController
class UnitsController {

    private static final int MAX_SIZE = 1000;

    private final OrganisationService organisation;
    private final Clock clock;

    UnitsController(OrganisationService organisation, Clock clock) {
        this.organisation = organisation;
        this.clock = clock;
    }

    /** @param asOf the day (ISO, inclusive) as of which the tree is wanted; today where absent */
    @GetMapping("/api/v1/units")
    List<UnitJson> units(
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate asOf,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "500") int size) {
        int limit = Math.clamp(size, 1, MAX_SIZE);
        LocalDate day = asOf == null ? LocalDate.now(clock) : asOf;
        return organisation.list(q, day, Math.max(0, page) * limit, limit).stream()
                .map(UnitJson::of)
                .toList();
    }

    record UnitJson(
            String id,
            String code,
            String name,
            String shortName,
            String symbol,
            String type,
            String side,
            @Nullable String parentId,
            LocalDate validFrom,
            @Nullable LocalDate validTo) {

        static UnitJson of(UnitRow row) {
            return new UnitJson(
                    row.id().toString(),
                    row.code(),
                    row.name(),
                    row.shortName(),
                    row.symbol(),
                    row.type(),
                    row.side().name(),
                    row.parent() == null ? null : row.parent().toString(),
                    row.validFrom(),
                    row.validTo());
        }
    }
}
