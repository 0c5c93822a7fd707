package vn.danvan.organisation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.danvan.organisation.files.SheetFile;

/** The tree of a day as a file that can be changed and imported again; each unit comes after the one above it. */
@Service
@Transactional(readOnly = true)
public class UnitExport {

    /** The kinds of file, each with its ending and media type. */
    public enum Format {
        CSV("csv", "text/csv;charset=UTF-8"),
        XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

        private final String ending;
        private final String mediaType;

        Format(String ending, String mediaType) {
            this.ending = ending;
            this.mediaType = mediaType;
        }

        public String ending() {
            return ending;
        }

        public String mediaType() {
            return mediaType;
        }
    }

    private final OrganisationService organisation;
    private final UnitTexts texts;

    UnitExport(OrganisationService organisation, UnitTexts texts) {
        this.organisation = organisation;
        this.texts = texts;
    }

    public byte[] tree(LocalDate day, Format format, Locale reader) {
        List<List<Object>> rows = new ArrayList<>();
        rows.add(headings(reader));
        organisation.tree(UnitFilter.NONE, day).inTreeOrder().forEach(row -> rows.add(cells(row, reader)));
        return write(rows, format, reader);
    }

    /** The headings alone. */
    public byte[] template(Format format, Locale reader) {
        return write(List.of(headings(reader)), format, reader);
    }

    private byte[] write(List<List<Object>> rows, Format format, Locale reader) {
        return switch (format) {
            case CSV -> SheetFile.csv(rows);
            case XLSX -> SheetFile.xlsx(texts.text("organisation.units", "units", reader), rows);
        };
    }

    private List<Object> headings(Locale reader) {
        return List.copyOf(new UnitWords(texts, Set.of()).columns(reader, column -> true));
    }

    private List<Object> cells(UnitRow row, Locale reader) {
        LocalDate end = row.validTo();
        return List.of(
                row.code(),
                row.name(),
                row.shortName(),
                row.symbol(),
                texts.type(row.type(), reader),
                texts.side(row.side(), reader),
                row.parentCode() == null ? "" : row.parentCode(),
                row.validFrom(),
                end == null ? "" : end.minusDays(1));
    }
}
