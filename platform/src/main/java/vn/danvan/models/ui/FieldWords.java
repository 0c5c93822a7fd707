package vn.danvan.models.ui;

import java.util.Locale;
import java.util.Set;
import vn.danvan.models.forms.FormContent;
import vn.danvan.models.registration.ModelTexts;
import vn.danvan.models.registration.RegistrationCheck;

/** What the fields of a registration are called, and what stands in them, for people. */
record FieldWords(ModelTexts texts, FormContent form) {

    private static final String QUESTION = "question.";
    private static final Set<String> CHOICES = Set.of("kind", "subject", "field", "level");
    private static final Set<String> YES_OR_NO = Set.of("ethnic-minority-area", "religion-area");

    /** @param field as {@link vn.danvan.models.editing.RegistrationFields} names it */
    String label(String field, Locale reader) {
        if (!field.startsWith(QUESTION)) {
            return texts.text("models." + field, reader);
        }
        String code = field.substring(QUESTION.length());
        return form.questions().stream()
                .filter(question -> question.code().equals(code))
                .findFirst()
                .map(question -> texts.text(RegistrationCheck.label(question), reader))
                .orElseGet(() -> texts.text("models.question." + code.toLowerCase(Locale.ROOT), reader));
    }

    String value(String field, String text, Locale reader) {
        if (text.isEmpty()) {
            return texts.text("models.conflict.empty", reader);
        }
        if (CHOICES.contains(field)) {
            return texts.text("models." + field + "." + text.toLowerCase(Locale.ROOT), reader);
        }
        return YES_OR_NO.contains(field) ? texts.text("models.conflict." + text, reader) : text;
    }
}
