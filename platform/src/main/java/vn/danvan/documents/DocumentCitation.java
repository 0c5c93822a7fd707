package vn.danvan.documents;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A document that this one names, as printed; {@code date} only where all of it is printed. */
public record DocumentCitation(
        String text,
        @Nullable String number,
        @Nullable String type,
        @Nullable String issuerSymbol,
        @Nullable LocalDate date,
        @Nullable String issuer,
        String relation) {}
