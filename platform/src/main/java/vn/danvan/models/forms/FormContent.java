package vn.danvan.models.forms;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a form asks beside the name and what classifies a model.
 *
 * @param introduction what is said above the questions, possibly empty
 * @param questions in their order
 */
public record FormContent(String introduction, List<AskedQuestion> questions) {

    public static final int MAX_QUESTIONS = 40;
    public static final int MAX_INTRODUCTION = 4000;

    public FormContent {
        introduction = said(introduction);
        questions = questions == null ? List.of() : List.copyOf(questions);
        if (introduction.length() > MAX_INTRODUCTION) {
            throw new FormProblem(FormProblem.Reason.TEXT_TOO_LONG, AskedQuestion.MAX_LABEL, MAX_INTRODUCTION);
        }
        if (questions.isEmpty() || questions.size() > MAX_QUESTIONS) {
            throw new FormProblem(FormProblem.Reason.QUESTIONS_WRONG, MAX_QUESTIONS);
        }
        Set<String> codes = new HashSet<>();
        for (AskedQuestion question : questions) {
            if (!codes.add(question.code())) {
                throw new FormProblem(FormProblem.Reason.CODE_TWICE, question.code());
            }
        }
    }

    private static String said(@Nullable String text) {
        return text == null ? "" : text.strip();
    }
}
