package vn.danvan.models.editing;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.danvan.models.registration.ModelField;
import vn.danvan.models.registration.ModelKind;
import vn.danvan.models.registration.ModelSubject;
import vn.danvan.models.registration.Registration;
import vn.danvan.models.registration.Registration.Question;
import vn.danvan.models.step.ModelLevel;

/**
 * A registration as texts under names, so that two can be laid side by side. The names are those of the texts
 * {@code models.<name>}; answers stand under {@code question.} and the code of the question.
 */
public final class RegistrationFields {

    static final String QUESTION = "question.";

    private RegistrationFields() {}

    /** In the order of the form; what is open has an empty text. */
    public static Map<String, String> of(Registration registration) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("name", registration.name());
        fields.put("kind", code(registration.kind()));
        fields.put("subject", code(registration.subject()));
        fields.put("field", code(registration.field()));
        fields.put("level", code(registration.level()));
        fields.put("year", String.valueOf(registration.year()));
        fields.put("place", registration.place());
        for (Question question : Question.values()) {
            fields.put(QUESTION + question.name(), registration.answer(question));
        }
        registration.extras().forEach((code, answer) -> fields.put(QUESTION + code, answer));
        fields.put("partners", String.join("\n", registration.partners()));
        fields.put("related-project", registration.relatedProject());
        fields.put("ethnic-minority-area", String.valueOf(registration.ethnicMinorityArea()));
        fields.put("religion-area", String.valueOf(registration.religionArea()));
        return fields;
    }

    /** Such as {@link #of} made it. */
    public static Registration registration(Map<String, String> fields) {
        Map<Question, String> answers = new EnumMap<>(Question.class);
        Map<String, String> extras = new HashMap<>();
        fields.forEach((name, text) -> {
            if (name.startsWith(QUESTION)) {
                extras.put(name.substring(QUESTION.length()), text);
            }
        });
        for (Question question : Question.values()) {
            answers.put(question, fields.getOrDefault(QUESTION + question.name(), ""));
            extras.remove(question.name());
        }
        return new Registration(
                said(fields, "name"),
                value(ModelKind.class, said(fields, "kind")),
                value(ModelSubject.class, said(fields, "subject")),
                value(ModelField.class, said(fields, "field")),
                value(ModelLevel.class, said(fields, "level")),
                Integer.parseInt(said(fields, "year")),
                said(fields, "place"),
                said(fields, "partners").lines().toList(),
                said(fields, "related-project"),
                Boolean.parseBoolean(said(fields, "ethnic-minority-area")),
                Boolean.parseBoolean(said(fields, "religion-area")),
                answers,
                extras);
    }

    private static String said(Map<String, String> fields, String name) {
        return fields.getOrDefault(name, "");
    }

    private static String code(@Nullable Enum<?> value) {
        return value == null ? "" : value.name();
    }

    private static <T extends Enum<T>> @Nullable T value(Class<T> type, String code) {
        return code.isEmpty() ? null : Enum.valueOf(type, code);
    }
}
