package vn.danvan.organisation.api;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.danvan.organisation.OrganisationService;
import vn.danvan.organisation.UnitDetails;
import vn.danvan.organisation.UnitRow;
import vn.danvan.shared.UnitId;

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
            @RequestParam(required = false) @Nullable LocalDate asOf,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "500") int size) {
        int limit = Math.clamp(size, 1, MAX_SIZE);
        LocalDate day = asOf == null ? LocalDate.now(clock) : asOf;
        return organisation.list(q, day, Math.max(0, page) * limit, limit).stream()
                .map(UnitJson::of)
                .toList();
    }

    /** @param asOf the day (ISO) on which the unit is placed in the tree; today where absent */
    @GetMapping("/api/v1/units/{id}")
    DetailsJson unit(@PathVariable UUID id, @RequestParam(required = false) @Nullable LocalDate asOf) {
        UnitDetails details = organisation.details(new UnitId(id), asOf == null ? LocalDate.now(clock) : asOf);
        UnitRow current = details.current();
        return new DetailsJson(
                id.toString(),
                details.code(),
                details.version(),
                details.day(),
                current == null ? null : UnitJson.of(current),
                details.children().stream().map(UnitJson::of).toList(),
                details.versions().stream().map(each -> UnitJson.of(each.row())).toList(),
                details.predecessors().stream().map(TakeoverJson::of).toList(),
                details.successors().stream().map(TakeoverJson::of).toList());
    }

    /** @param current absent where the unit was not there on the day */
    record DetailsJson(
            String id,
            String code,
            int version,
            LocalDate asOf,
            @Nullable UnitJson current,
            List<UnitJson> children,
            List<UnitJson> versions,
            List<TakeoverJson> predecessors,
            List<TakeoverJson> successors) {}

    record TakeoverJson(
            String kind, LocalDate date, @Nullable String legalDocument, List<OtherJson> units) {

        static TakeoverJson of(UnitDetails.Takeover takeover) {
            return new TakeoverJson(
                    takeover.kind(),
                    takeover.date(),
                    takeover.legalDocument(),
                    takeover.others().stream()
                            .map(other -> new OtherJson(other.id().toString(), other.code(), other.name()))
                            .toList());
        }
    }

    record OtherJson(String id, String code, String name) {}

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
