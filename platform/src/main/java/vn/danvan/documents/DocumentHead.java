package vn.danvan.documents;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** {@link DocumentFacts} as columns. */
@Embeddable
class DocumentHead {

    private String side;
    private @Nullable String typeCode;
    private @Nullable String typeName;
    private @Nullable Integer number;
    private @Nullable String numberPrinted;
    private @Nullable String symbol;
    private @Nullable String issuer;
    private String issuerConfidence;
    private @Nullable String superior;
    private @Nullable String place;
    private @Nullable LocalDate issuedOn;
    private String issuedOnPrecision;
    private @Nullable Integer issuedYear;
    private @Nullable String title;
    private boolean draft;
    private boolean partial;
    private @Nullable String authority;
    private @Nullable String onBehalfOf;
    private @Nullable String position;
    private @Nullable String signatory;

    @SuppressWarnings("NullAway.Init") // JPA only
    protected DocumentHead() {}

    DocumentHead(DocumentFacts facts) {
        this.side = facts.side();
        this.typeCode = facts.typeCode();
        this.typeName = facts.typeName();
        this.number = facts.number();
        this.numberPrinted = facts.numberPrinted();
        this.symbol = facts.symbol();
        this.issuer = facts.issuer();
        this.issuerConfidence = facts.issuerConfidence();
        this.superior = facts.superior();
        this.place = facts.place();
        this.issuedOn = facts.issuedOn();
        this.issuedOnPrecision = facts.issuedOnPrecision();
        this.issuedYear = facts.issuedYear();
        this.title = facts.title();
        this.draft = facts.draft();
        this.partial = facts.partial();
        this.authority = facts.authority();
        this.onBehalfOf = facts.onBehalfOf();
        this.position = facts.position();
        this.signatory = facts.signatory();
    }

    DocumentFacts facts() {
        return new DocumentFacts(
                side,
                typeCode,
                typeName,
                number,
                numberPrinted,
                symbol,
                issuer,
                issuerConfidence,
                superior,
                place,
                issuedOn,
                issuedOnPrecision,
                issuedYear,
                title,
                draft,
                partial,
                authority,
                onBehalfOf,
                position,
                signatory);
    }
}
