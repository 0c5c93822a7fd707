package vn.danvan.intake.extract;

import java.io.IOException;
import java.io.InputStream;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;

/** A Word document as lines: paragraphs, and tables cell by cell, since the head of a document is a borderless table. */
final class WordText {

    private static final double MIN_INFLATE_RATIO = 0.005;
    private static final long MAX_ENTRY = 100L * 1024 * 1024;
    private static final int MAX_ENTRIES = 2000;

    static {
        ZipSecureFile.setMinInflateRatio(MIN_INFLATE_RATIO);
        ZipSecureFile.setMaxEntrySize(MAX_ENTRY);
        ZipSecureFile.setMaxFileCount(MAX_ENTRIES);
    }

    private WordText() {}

    static String of(InputStream file) throws IOException {
        try (XWPFDocument document = new XWPFDocument(file)) {
            StringBuilder text = new StringBuilder();
            WordNumbering numbering = new WordNumbering();
            for (IBodyElement element : document.getBodyElements()) {
                if (element instanceof XWPFParagraph paragraph) {
                    text.append(numbering.label(paragraph))
                            .append(paragraph.getText())
                            .append("\n\n");
                } else if (element instanceof XWPFTable table) {
                    table(table, text);
                }
            }
            return text.toString();
        }
    }

    private static void table(XWPFTable table, StringBuilder text) {
        for (XWPFTableRow row : table.getRows()) {
            for (XWPFTableCell cell : row.getTableCells()) {
                cell.getParagraphs()
                        .forEach(paragraph -> text.append(paragraph.getText()).append('\n'));
                text.append('\n');
            }
        }
    }
}
