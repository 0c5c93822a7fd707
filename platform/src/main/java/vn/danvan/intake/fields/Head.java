package vn.danvan.intake.fields;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.danvan.intake.phrases.Dates;
import vn.danvan.intake.phrases.Vocabulary;
import vn.danvan.intake.structure.Columns;
import vn.danvan.intake.structure.DocumentCut;
import vn.danvan.intake.structure.Line;
import vn.danvan.intake.structure.Mark;
import vn.danvan.numbering.DocumentNumber;
import vn.danvan.numbering.DocumentTypes;
import vn.danvan.shared.TextFolding;

/** What the lines before the text say; two columns may stand in one line. */
final class Head {

    private static final Pattern NUMBER = Pattern.compile("^Số\\s*:?\\s*(?<number>[^\\p{Ll}]?.*)$");
    private static final Pattern ABOUT = Pattern.compile("^(?:V/v|Về việc|v/v)\\s*:?\\s*(?<title>.+)$");

    private static final String PARTY = "dang cong san viet nam";
    private static final String STATE = "cong hoa xa hoi chu nghia viet nam";

    private static final Pattern ANNEX = Pattern.compile("^(?:phu luc|bieu mau|bieu so|mau so|danh muc)\\b");
    private static final Pattern UNION = Pattern.compile("doan (?:tncs|thanh nien cong san) ho chi minh");
    private static final Pattern BODY = Pattern.compile(
            "^(?:" + Vocabulary.of("body-heads").alternatives() + ")(?!\\p{L})",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern DRAFT = Pattern.compile("^[(\\[]?du thao\\b");

    @Nullable
    Found number;

    Dates.@Nullable PlaceAndDate placeAndDate;
    int placeLine;

    @Nullable
    Found type;

    @Nullable
    Found title;

    boolean party;
    boolean state;
    boolean addressed;
    /** What the next line still holds of a motto that was too long for its column. */
    private String restOfMotto = "";

    boolean annex;

    /** The union's own name where others print the motto. */
    boolean union;

    /** Where "Dự thảo" is printed. */
    @Nullable
    Found draft;

    final List<Found> bodies = new ArrayList<>();

    /** A piece of the head at its place. */
    record Found(String text, int start, int end) {

        static Found of(Line column) {
            return new Found(column.text(), column.start(), column.end());
        }
    }

    static Head read(List<Line> lines) {
        Head head = new Head();
        boolean inTitle = false;
        for (Line line : WrappedLines.joined(lines)) {
            if (line.blank()) {
                inTitle = inTitle && head.title == null;
                continue;
            }
            if (inTitle && !isSeparator(line.text())) {
                head.addToTitle(line.text(), line.start());
                continue;
            }
            inTitle = false;
            for (Found cell : Columns.of(line).stream().map(Found::of).toList()) {
                inTitle |= head.take(cell);
            }
        }
        return head;
    }

    /** @return whether the title begins after this cell */
    private boolean take(Found cell) {
        String folded = TextFolding.fold(cell.text());
        Matcher numbered = NUMBER.matcher(cell.text());
        Matcher about = ABOUT.matcher(cell.text());
        Optional<Dates.PlaceAndDate> dated = Dates.placeAndDate(cell.text());
        if (DRAFT.matcher(folded).find()) {
            draft = cell;
        } else if (folded.equals(restOfMotto)) {
            restOfMotto = "";
        } else if (folded.startsWith(PARTY) || begins(folded, PARTY)) {
            party = true;
            restOfMotto = rest(folded, PARTY);
        } else if (folded.startsWith("cong hoa xa hoi")
                || begins(folded, STATE)
                || folded.startsWith("doc lap - tu do")) {
            state = true;
            restOfMotto = rest(folded, STATE);
        } else if (dated.isPresent() && placeAndDate == null) {
            placeAndDate = dated.get();
            placeLine = cell.start();
        } else if (numbered.matches() && number == null) {
            number = new Found(numbered.group("number").strip(), cell.start() + numbered.start("number"), cell.end());
        } else if (about.matches()) {
            title = new Found(about.group("title"), cell.start() + about.start("title"), cell.end());
            return true;
        } else if (folded.startsWith("kinh gui")) {
            addressed = true;
        } else if (type == null
                && DocumentCut.isUpper(cell.text())
                && DocumentTypes.markOf(cell.text()).isPresent()) {
            type = cell;
            return true;
        } else if (number == null && DocumentNumber.parse(cell.text()).isPresent()) {
            number = cell;
        } else if (ANNEX.matcher(folded).find()) {
            annex = true;
            return true;
        } else if (!addressed && type == null && DocumentCut.isUpper(cell.text())) {
            body(cell, folded);
        }
        return false;
    }

    /** The first words of a motto alone, which its column broke behind them. */
    private static boolean begins(String folded, String motto) {
        return motto.startsWith(folded + " ");
    }

    private static String rest(String begun, String whole) {
        return whole.startsWith(begun) ? whole.substring(begun.length()).strip() : "";
    }

    /** A name too long for its column goes on in the next line, which then begins with no word that bodies begin with. */
    private void body(Found cell, String folded) {
        if (UNION.matcher(folded).matches()) {
            union = true;
        } else if (!bodies.isEmpty() && !BODY.matcher(cell.text()).find()) {
            Found before = bodies.removeLast();
            bodies.add(new Found(before.text() + " " + cell.text(), before.start(), cell.end()));
        } else {
            bodies.add(cell);
        }
    }

    private void addToTitle(String text, int start) {
        if (Mark.of(text).isItem()) {
            return;
        }
        Found known = title;
        title = known == null
                ? new Found(text, start, start + text.length())
                : new Found(known.text() + " " + text, known.start(), start + text.length());
    }

    private static boolean isSeparator(String text) {
        return text.chars().noneMatch(Character::isLetter);
    }
}
