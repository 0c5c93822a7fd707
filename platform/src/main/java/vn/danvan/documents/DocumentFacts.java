package vn.danvan.documents;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What stands at the head and at the end of a document; absent is null. {@code issuedOn} only with precision DAY. */
public record DocumentFacts(
        String side,
        @Nullable String typeCode,
        @Nullable String typeName,
        @Nullable Integer number,
        @Nullable String numberPrinted,
        @Nullable String symbol,
        @Nullable String issuer,
        String issuerConfidence,
        @Nullable String superior,
        @Nullable String place,
        @Nullable LocalDate issuedOn,
        String issuedOnPrecision,
        @Nullable Integer issuedYear,
        @Nullable String title,
        boolean draft,
        boolean partial,
        @Nullable String authority,
        @Nullable String onBehalfOf,
        @Nullable String position,
        @Nullable String signatory) {}
