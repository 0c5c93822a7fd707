package vn.danvan.numbering;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;

/** A document number at a place [start, end) of a text. */
public record FoundNumber(DocumentNumber number, int start, int end) {

    /** All document numbers of a text, in order. */
    public static List<FoundNumber> in(String text) {
        List<FoundNumber> found = new ArrayList<>();
        Matcher matcher = DocumentNumber.FORM.matcher(text);
        while (matcher.find()) {
            int start = matcher.start();
            int end = matcher.end();
            DocumentNumber.of(matcher)
                    .filter(number -> number.number() != null)
                    .ifPresent(number -> found.add(new FoundNumber(number, start, end)));
        }
        return found;
    }
}
