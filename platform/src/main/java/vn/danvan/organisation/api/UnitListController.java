package vn.danvan.organisation.api;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.danvan.organisation.ListedUnit;
import vn.danvan.organisation.ListedUnits;
import vn.danvan.organisation.OrganisationService;
import vn.danvan.organisation.UnitFilter;
import vn.danvan.organisation.UnitListWords;
import vn.danvan.organisation.UnitRow;
import vn.danvan.organisation.UnitTexts;
import vn.danvan.shared.ListPage;
import vn.danvan.shared.PageCut;
import vn.danvan.shared.Side;
import vn.danvan.shared.Sorting;

/** The list of units as the screen has it, by the page; {@code /api/v1/units} is the tree's rows without their number. */
@RestController
class UnitListController {

    private final OrganisationService organisation;
    private final UnitTexts texts;
    private final Clock clock;

    UnitListController(OrganisationService organisation, UnitTexts texts, Clock clock) {
        this.organisation = organisation;
        this.texts = texts;
        this.clock = clock;
    }

    /**
     * In the order of the province's tree where nothing else is asked.
     *
     * @param asOf the day (ISO, inclusive) as of which the units are wanted; today where absent
     * @param type as the province's list names it
     * @param sort columns parted by commas, descending with a minus: name, code, short-name, symbol, type, side, parent, from, to
     */
    @GetMapping("/api/v1/unit-list")
    ListPage<Row> units(
            @RequestParam(required = false) @Nullable LocalDate asOf,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) @Nullable Side side,
            @RequestParam(required = false) @Nullable String type,
            @RequestParam(defaultValue = "") String sort,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "50") int size,
            Locale reader) {
        PageCut cut = PageCut.of(page, size);
        UnitFilter filter = new UnitFilter(q, side, type);
        LocalDate day = asOf == null ? LocalDate.now(clock) : asOf;
        ListedUnits units = new ListedUnits(organisation.tree(UnitFilter.NONE, day), asOf);
        List<Row> rows =
                units
                        .page(filter, Sorting.of(sort), new UnitListWords(texts, reader), cut.offset(), cut.limit())
                        .stream()
                        .map(Row::of)
                        .toList();
        return new ListPage<>(rows, units.count(filter));
    }

    /** @param parent what the unit above it is called; {@code lastDay} includes itself */
    record Row(
            String id,
            String code,
            String name,
            String shortName,
            String symbol,
            String type,
            String side,
            @Nullable String parentId,
            @Nullable String parent,
            LocalDate validFrom,
            @Nullable LocalDate lastDay) {

        static Row of(ListedUnit listed) {
            UnitRow unit = listed.unit();
            return new Row(
                    unit.id().toString(),
                    unit.code(),
                    unit.name(),
                    unit.shortName(),
                    unit.symbol(),
                    unit.type(),
                    unit.side().name(),
                    unit.parent() == null ? null : unit.parent().toString(),
                    listed.parent(),
                    unit.validFrom(),
                    listed.lastDay());
        }
    }
}
