package vn.danvan.organisation.ui;

import com.vaadin.flow.router.QueryParameters;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.danvan.organisation.UnitFilter;
import vn.danvan.shared.Formats;
import vn.danvan.shared.Side;

/** Day and filter as they stand in the address; what cannot be read counts as not said. */
record UnitsAddress(@Nullable LocalDate day, UnitFilter filter) {

    static final String DAY = "ngay";
    private static final String TEXT = "q";
    private static final String SIDE = "khoi";
    private static final String TYPE = "loai";

    static UnitsAddress of(QueryParameters parameters) {
        Side side = parameters
                .getSingleParameter(SIDE)
                .flatMap(name -> Arrays.stream(Side.values())
                        .filter(each -> each.name().equals(name))
                        .findFirst())
                .orElse(null);
        return new UnitsAddress(
                day(parameters),
                new UnitFilter(
                        parameters.getSingleParameter(TEXT).orElse(""),
                        side,
                        parameters
                                .getSingleParameter(TYPE)
                                .filter(type -> !type.isBlank())
                                .orElse(null)));
    }

    static @Nullable LocalDate day(QueryParameters parameters) {
        return parameters.getSingleParameter(DAY).flatMap(Formats::day).orElse(null);
    }

    static QueryParameters on(LocalDate day) {
        return QueryParameters.of(DAY, day.toString());
    }

    LocalDate dayOr(Clock clock) {
        return day == null ? LocalDate.now(clock) : day;
    }

    QueryParameters parameters() {
        Map<String, String> said = new LinkedHashMap<>();
        if (day != null) {
            said.put(DAY, day.toString());
        }
        if (!filter.text().isEmpty()) {
            said.put(TEXT, filter.text());
        }
        if (filter.side() != null) {
            said.put(SIDE, filter.side().name());
        }
        if (filter.type() != null) {
            said.put(TYPE, filter.type());
        }
        return QueryParameters.simple(said);
    }
}
