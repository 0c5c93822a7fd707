package vn.danvan.models.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.danvan.models.forms.AskedQuestion;
import vn.danvan.models.forms.FormContent;
import vn.danvan.models.registration.ModelTexts;
import vn.danvan.models.registration.Registration;
import vn.danvan.models.registration.RegistrationCheck;

/**
 * The questions of a form, each with its help and how many words were said of how many. What was answered to a question
 * that another form does not ask is kept all the same.
 */
class QuestionFields extends Composite<Div> {

    private final ModelTexts texts;
    private final int pause;
    private final Runnable changed;
    private final Map<String, String> said = new HashMap<>();
    private final Map<String, TextArea> fields = new LinkedHashMap<>();
    private @Nullable FormContent form;
    private boolean readOnly;

    /** @param pause in milliseconds, after which {@code changed} is told of what was typed */
    QuestionFields(ModelTexts texts, int pause, Runnable changed) {
        this.texts = texts;
        this.pause = pause;
        this.changed = changed;
        getContent().addClassName("dv-questions");
    }

    void ask(FormContent asked) {
        if (asked.equals(form)) {
            return;
        }
        said.putAll(said());
        form = asked;
        fields.clear();
        getContent().removeAll();
        asked.questions().forEach(this::add);
    }

    private void add(AskedQuestion question) {
        String label = texts.text(RegistrationCheck.label(question), getLocale());
        TextArea field = new TextArea(question.compulsory() ? label : getTranslation("models.forms.voluntary", label));
        Span counter = new Span();
        counter.addClassName("dv-counter");
        field.setHelperComponent(new Div(new Span(help(question)), counter));
        field.setMaxLength(RegistrationCheck.MAX_ANSWER);
        field.setWidthFull();
        field.setMinRows(2);
        field.setReadOnly(readOnly);
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(pause);
        field.setManualValidation(true);
        field.addValueChangeListener(change -> {
            count(question, field, counter);
            if (change.isFromClient()) {
                changed.run();
            }
        });
        field.setValue(said.getOrDefault(question.code(), ""));
        count(question, field, counter);
        fields.put(question.code(), field);
        getContent().add(field);
    }

    private String help(AskedQuestion question) {
        return question.help().isEmpty()
                ? question.usual().map(usual -> texts.help(usual, getLocale())).orElse("")
                : question.help();
    }

    private void count(AskedQuestion question, TextArea field, Span counter) {
        int words = AskedQuestion.words(field.getValue());
        int most = question.mostWords();
        counter.setText(
                most == 0 ? getTranslation("models.words", words) : getTranslation("models.words.of", words, most));
        boolean tooMany = most > 0 && words > most;
        field.setInvalid(tooMany);
        field.setErrorMessage(tooMany ? getTranslation("models.words.too-many", words - most) : "");
    }

    /** @param now what the fields say as a registration, which knows nothing of a blank at the end */
    void fill(Registration now, Registration becomes) {
        said.clear();
        said.putAll(becomes.extras());
        becomes.answers().forEach((question, answer) -> said.put(question.name(), answer));
        fields.forEach((code, field) -> {
            String answer = becomes.answer(code);
            if (!answer.equals(now.answer(code))) {
                field.setValue(answer);
            }
        });
    }

    /** Everything that was said, also to questions that are not asked now; the caller may change it. */
    Map<String, String> said() {
        Map<String, String> all = new HashMap<>(said);
        fields.forEach((code, field) -> all.put(code, field.getValue()));
        return all;
    }

    void setReadOnly(boolean closed) {
        readOnly = closed;
        fields.values().forEach(field -> field.setReadOnly(closed));
    }
}
