package vn.danvan.models;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What a registration lacks before it can be handed in. */
public final class RegistrationCheck {

    public static final int MAX_NAME = 300;
    public static final int MAX_ANSWER = 8000;
    private static final int FIRST_YEAR = 2009;
    private static final int LAST_YEAR = 2100;

    private RegistrationCheck() {}

    /** Keys of the texts that name what is missing, in the order of the form; empty when it is complete. */
    public static List<String> missing(Registration registration) {
        List<String> missing = new ArrayList<>();
        require(!registration.name().isEmpty(), "models.name", missing);
        require(registration.kind() != null, "models.kind", missing);
        require(registration.subject() != null, "models.subject", missing);
        require(registration.field() != null, "models.field", missing);
        require(registration.level() != null, "models.level", missing);
        require(!registration.place().isEmpty(), "models.place", missing);
        for (Registration.Question question : Registration.Question.values()) {
            require(
                    !registration.answer(question).isEmpty(),
                    "models.question." + question.name().toLowerCase(Locale.ROOT),
                    missing);
        }
        return missing;
    }

    /** What even a draft must keep to. */
    static void requireStorable(Registration registration) {
        if (registration.name().length() > MAX_NAME) {
            throw new RegistrationProblem("models.problem.name-too-long", MAX_NAME);
        }
        if (registration.year() < FIRST_YEAR || registration.year() > LAST_YEAR) {
            throw new RegistrationProblem("models.problem.year", FIRST_YEAR, LAST_YEAR);
        }
        if (registration.answers().values().stream().anyMatch(answer -> answer.length() > MAX_ANSWER)) {
            throw new RegistrationProblem("models.problem.answer-too-long", MAX_ANSWER);
        }
    }

    private static void require(boolean said, String key, List<String> missing) {
        if (!said) {
            missing.add(key);
        }
    }
}
