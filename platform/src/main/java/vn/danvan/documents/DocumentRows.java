package vn.danvan.documents;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;

/** How a document stands in a query's rows; for this module and for those whose records are the content of one. */
public final class DocumentRows {

    /** Of {@code official_document d}. */
    public static final String COLUMNS = "d.side, d.type_code, d.type_name, d.number, d.number_printed, d.symbol,"
            + " d.issuer, d.issuer_confidence, d.superior, d.place, d.issued_on, d.issued_on_precision, d.issued_year,"
            + " d.title, d.draft, d.partial, d.authority, d.on_behalf_of, d.position, d.signatory";

    /** The year in which it was issued, where it says one. */
    public static final String YEAR = "coalesce(extract(year from d.issued_on)::integer, d.issued_year)";

    private static final String SAYS = " and d.folded like '%' || :text || '%'";

    private DocumentRows() {}

    /**
     * What the index over texts knows; {@code :text} comes folded, or PostgreSQL would fold it again for each row.
     * Left out where nothing is searched: an "or" in its place keeps PostgreSQL from it.
     */
    public static String saying(String text) {
        return text.isBlank() ? "" : SAYS;
    }

    public static DocumentFacts facts(ResultSet row) throws SQLException {
        return new DocumentFacts(
                row.getString("side"),
                row.getString("type_code"),
                row.getString("type_name"),
                row.getObject("number", Integer.class),
                row.getString("number_printed"),
                row.getString("symbol"),
                row.getString("issuer"),
                row.getString("issuer_confidence"),
                row.getString("superior"),
                row.getString("place"),
                row.getObject("issued_on", LocalDate.class),
                row.getString("issued_on_precision"),
                row.getObject("issued_year", Integer.class),
                row.getString("title"),
                row.getBoolean("draft"),
                row.getBoolean("partial"),
                row.getString("authority"),
                row.getString("on_behalf_of"),
                row.getString("position"),
                row.getString("signatory"));
    }
}
