package vn.danvan.models.forms;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.danvan.models.registration.Registration.Question;

/**
 * One question of a form.
 *
 * @param code that of one of the usual questions, or another of the province's own, of capitals, digits and low lines
 * @param label empty for a usual question that is called as usual
 * @param help what stands beside the field; empty for a usual question with the usual help
 * @param mostWords how many words the answer may have; 0 where nothing is said
 */
public record AskedQuestion(String code, String label, String help, boolean compulsory, int mostWords) {

    public static final int MAX_LABEL = 200;
    public static final int MAX_HELP = 1000;
    public static final int MAX_WORDS = 2000;
    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9_]{0,39}");

    public AskedQuestion {
        code = tidy(code);
        label = tidy(label);
        help = tidy(help);
        if (!CODE.matcher(code).matches()) {
            throw new FormProblem(FormProblem.Reason.CODE_WRONG, code);
        }
        if (label.length() > MAX_LABEL || help.length() > MAX_HELP) {
            throw new FormProblem(FormProblem.Reason.TEXT_TOO_LONG, MAX_LABEL, MAX_HELP);
        }
        if (mostWords < 0 || mostWords > MAX_WORDS) {
            throw new FormProblem(FormProblem.Reason.WORDS_WRONG, MAX_WORDS);
        }
        if (label.isEmpty() && usual(code).isEmpty()) {
            throw new FormProblem(FormProblem.Reason.LABEL_MISSING, code);
        }
    }

    /** The usual question that it is; none for one of the province's own. */
    public Optional<Question> usual() {
        return usual(code);
    }

    /** How many words a text has, as people count them: between spaces. */
    public static int words(String text) {
        String bare = text.strip();
        return bare.isEmpty() ? 0 : bare.split("\\s+").length;
    }

    private static Optional<Question> usual(String code) {
        return Arrays.stream(Question.values())
                .filter(question -> question.name().equals(code))
                .findFirst();
    }

    private static String tidy(@Nullable String text) {
        return text == null ? "" : Normalizer.normalize(text.strip(), Normalizer.Form.NFC);
    }
}
