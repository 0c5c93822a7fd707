package vn.danvan.audit.ui;

import com.vaadin.flow.router.QueryParameters;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.danvan.audit.ChangeFilter;
import vn.danvan.audit.ChangeSource;

/** The filter as it stands in the address; what cannot be read counts as not said. */
final class AuditAddress {

    private static final String TABLE = "loai";
    private static final String PERSON = "nguoi";
    private static final String FROM = "tu";
    private static final String TO = "den";
    private static final String SOURCE = "nguon";

    private AuditAddress() {}

    static ChangeFilter filter(QueryParameters said) {
        return new ChangeFilter(
                text(said, TABLE),
                text(said, PERSON),
                day(said, FROM),
                day(said, TO),
                Arrays.stream(ChangeSource.values())
                        .filter(source -> source.name().equals(text(said, SOURCE)))
                        .findFirst()
                        .orElse(null));
    }

    static QueryParameters of(ChangeFilter filter) {
        Map<String, String> said = new LinkedHashMap<>();
        put(said, TABLE, filter.table());
        put(said, PERSON, filter.person());
        put(said, FROM, filter.from());
        put(said, TO, filter.to());
        put(said, SOURCE, filter.source());
        return QueryParameters.simple(said);
    }

    private static void put(Map<String, String> said, String name, @Nullable Object value) {
        if (value != null) {
            said.put(name, value.toString());
        }
    }

    private static @Nullable String text(QueryParameters said, String name) {
        return said.getSingleParameter(name).filter(value -> !value.isBlank()).orElse(null);
    }

    private static @Nullable LocalDate day(QueryParameters said, String name) {
        try {
            return said.getSingleParameter(name).map(LocalDate::parse).orElse(null);
        } catch (DateTimeException unreadable) {
            return null;
        }
    }
}
