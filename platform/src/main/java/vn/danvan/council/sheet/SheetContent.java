package vn.danvan.council.sheet;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import vn.danvan.council.sheet.SheetProblem.Reason;
import vn.danvan.scoring.evaluation.ScoreSheet;
import vn.danvan.scoring.scheme.Given;

/**
 * What a member writes about a model.
 *
 * @param given by code of the criterion
 * @param remarks by code of the criterion; empty ones are left out
 * @param councilComment for the council only
 * @param nominatorComment may be released to whoever proposed the model
 * @throws SheetProblem where a text is too long
 */
public record SheetContent(
        Map<String, Given> given, Map<String, String> remarks, String councilComment, String nominatorComment) {

    public static final SheetContent EMPTY = new SheetContent(Map.of(), Map.of(), "", "");
    private static final int LONGEST = 5000;

    public SheetContent {
        given = Map.copyOf(given);
        Map<String, String> said = new HashMap<>();
        remarks.forEach((code, remark) -> said.put(code, tidy(remark)));
        said.values().removeIf(String::isEmpty);
        remarks = Map.copyOf(said);
        councilComment = tidy(councilComment);
        nominatorComment = tidy(nominatorComment);
    }

    static String tidy(String text) {
        String tidy = Normalizer.normalize(text.strip(), Normalizer.Form.NFC);
        if (tidy.length() > LONGEST) {
            throw new SheetProblem(Reason.TOO_LONG, LONGEST);
        }
        return tidy;
    }

    ScoreSheet scoreSheet() {
        return new ScoreSheet(given, Set.of());
    }
}
