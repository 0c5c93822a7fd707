package vn.danvan.models.registration;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import vn.danvan.models.forms.AskedQuestion;
import vn.danvan.models.forms.FormContent;
import vn.danvan.models.step.ModelYears;

/** What a registration lacks before it can be handed in. */
public final class RegistrationCheck {

    public static final int MAX_NAME = 300;
    public static final int MAX_ANSWER = 8000;

    private RegistrationCheck() {}

    /**
     * Names what is missing, in the order of the form, each by the key of its text or by the province's own words; empty
     * when it is complete.
     */
    public static List<String> missing(Registration registration, FormContent form) {
        List<String> missing = new ArrayList<>();
        require(!registration.name().isEmpty(), "models.name", missing);
        require(registration.kind() != null, "models.kind", missing);
        require(registration.subject() != null, "models.subject", missing);
        require(registration.field() != null, "models.field", missing);
        require(registration.level() != null, "models.level", missing);
        require(!registration.place().isEmpty(), "models.place", missing);
        for (AskedQuestion question : form.questions()) {
            require(
                    !question.compulsory()
                            || !registration.answer(question.code()).isEmpty(),
                    label(question),
                    missing);
        }
        return missing;
    }

    /** The key of a question's text, or the question itself where the province wrote it. */
    public static String label(AskedQuestion question) {
        return question.label().isEmpty()
                ? "models.question." + question.code().toLowerCase(Locale.ROOT)
                : question.label();
    }

    /** @throws RegistrationProblem for an answer of more words than the form allows, by its question */
    public static void requireShort(Registration registration, FormContent form) {
        for (AskedQuestion question : form.questions()) {
            int words = AskedQuestion.words(registration.answer(question.code()));
            if (question.mostWords() > 0 && words > question.mostWords()) {
                throw new RegistrationProblem(
                        "models.problem.too-many-words", label(question), question.mostWords(), words);
            }
        }
    }

    /** What even a draft must keep to. */
    public static void requireStorable(Registration registration) {
        if (registration.name().length() > MAX_NAME) {
            throw new RegistrationProblem("models.problem.name-too-long", MAX_NAME);
        }
        if (!ModelYears.include(registration.year())) {
            throw new RegistrationProblem("models.problem.year", ModelYears.FIRST, ModelYears.LAST);
        }
        if (registration.extras().size() > FormContent.MAX_QUESTIONS
                || Stream.concat(registration.answers().values().stream(), registration.extras().values().stream())
                        .anyMatch(answer -> answer.length() > MAX_ANSWER)) {
            throw new RegistrationProblem("models.problem.answer-too-long", MAX_ANSWER);
        }
    }

    private static void require(boolean said, String key, List<String> missing) {
        if (!said) {
            missing.add(key);
        }
    }
}
