package vn.danvan.tenantconfig;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which units took over from which, by unit code; nobody took over where {@code to} is empty. */
public record Succession(
        List<String> from,
        List<String> to,
        String kind,
        LocalDate date,
        @Nullable String legalDocument) {}
