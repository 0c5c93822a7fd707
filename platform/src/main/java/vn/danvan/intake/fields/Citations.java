package vn.danvan.intake.fields;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.danvan.intake.draft.DraftDocument;
import vn.danvan.intake.draft.Evidence;
import vn.danvan.intake.phrases.CitationReader;
import vn.danvan.intake.structure.Paragraph;
import vn.danvan.shared.TextFolding;

/**
 * The documents that a text cites, each once. Cited again by number alone it is the same citation, a later date completes
 * it, and another date contradicts it: then both are kept.
 */
final class Citations {

    private static final String MENTIONS = "MENTIONS";

    final List<DraftDocument.Citation> all = new ArrayList<>();
    /** A preamble that goes on in the next paragraph goes on with the relation that it had. */
    private String goingOn = MENTIONS;

    private final Map<String, Integer> places = new HashMap<>();
    private final Map<String, Evidence> evidence;

    Citations(Map<String, Evidence> evidence) {
        this.evidence = evidence;
    }

    void read(Paragraph paragraph) {
        for (CitationReader.Found read : CitationReader.read(paragraph.text())) {
            CitationReader.Found found =
                    read.span().start() == 0 && read.relation().equals(MENTIONS) ? read.as(goingOn) : read;
            Integer known = known(found);
            Integer place = known == null ? Integer.valueOf(all.size()) : known;
            DraftDocument.Citation before = known == null ? null : all.get(known);
            if (before == null) {
                all.add(citation(found, found.relation()));
            } else if (before.date() == null && found.date() != null) {
                all.set(place, citation(found, stronger(before.relation(), found.relation())));
            } else {
                all.set(place, related(before, stronger(before.relation(), found.relation())));
                continue;
            }
            remember(found, place);
            evidence.put(
                    "citations[" + place + "]",
                    Evidence.stated(
                            paragraph.place(found.span().start()),
                            paragraph.placeEnd(found.span().end())));
            goingOn = found.relation();
        }
        goingOn = paragraph.text().endsWith(";") ? goingOn : MENTIONS;
    }

    /** The same number with the same date, with none here, or with none before. */
    private @Nullable Integer known(CitationReader.Found found) {
        String key = key(found);
        if (found.date() == null) {
            return places.get(key);
        }
        Integer dated = places.get(key + " " + found.date());
        Integer any = places.get(key);
        return dated == null && any != null && all.get(any).date() == null ? any : dated;
    }

    private void remember(CitationReader.Found found, Integer place) {
        places.putIfAbsent(key(found), place);
        if (found.date() != null) {
            places.put(key(found) + " " + found.date(), place);
        }
    }

    private static String key(CitationReader.Found found) {
        String number = found.number();
        return number == null
                ? TextFolding.fold(found.text()).replaceAll(",? (?:nhiem ki |ngay \\d).*$", "")
                : number.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
    }

    /** A later mention may say what the document is to this one, where the first only named it. */
    private static String stronger(String first, String later) {
        return first.equals(MENTIONS) ? later : first;
    }

    private static DraftDocument.Citation citation(CitationReader.Found found, String relation) {
        return new DraftDocument.Citation(
                found.text(),
                found.number(),
                found.type(),
                found.issuerSymbol(),
                found.date(),
                found.issuerText(),
                relation);
    }

    private static DraftDocument.Citation related(DraftDocument.Citation known, String relation) {
        return new DraftDocument.Citation(
                known.text(),
                known.number(),
                known.type(),
                known.issuerSymbol(),
                known.date(),
                known.issuerText(),
                relation);
    }
}
