package vn.danvan.models.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.HasValueChangeMode;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.danvan.models.forms.FormContent;
import vn.danvan.models.registration.ModelField;
import vn.danvan.models.registration.ModelKind;
import vn.danvan.models.registration.ModelSubject;
import vn.danvan.models.registration.ModelTexts;
import vn.danvan.models.registration.Registration;
import vn.danvan.models.registration.Registration.Question;
import vn.danvan.models.registration.RegistrationCheck;
import vn.danvan.models.step.ModelLevel;
import vn.danvan.uikit.UnreadableEntry;
import vn.danvan.uikit.WholeNumberField;

/** What classifies a model and the questions of its form; tells of every pause in typing. */
class RegistrationForm extends Composite<Div> {

    private static final int PAUSE = 1500;

    private final ModelTexts texts;
    private final Runnable changed;
    private final FormLayout head = new FormLayout();
    private final Paragraph introduction = new Paragraph();
    private final List<HasValue<?, ?>> fields = new ArrayList<>();
    private final TextField name = new TextField(getTranslation("models.name"));
    private final Select<ModelKind> kind = new Select<>();
    private final Select<ModelSubject> subject = new Select<>();
    private final Select<ModelField> field = new Select<>();
    private final Select<ModelLevel> level = new Select<>();
    private final WholeNumberField year = new WholeNumberField(getTranslation("models.year"));
    private final TextField place = new TextField(getTranslation("models.place"));
    private final TextArea partners = new TextArea(getTranslation("models.partners"));
    private final TextField project = new TextField(getTranslation("models.related-project"));
    private final Checkbox minority = new Checkbox(getTranslation("models.ethnic-minority-area"));
    private final Checkbox religion = new Checkbox(getTranslation("models.religion-area"));
    private final QuestionFields questions;

    /** @param changed told only of what a person changed */
    RegistrationForm(ModelTexts texts, List<ModelLevel> levels, Runnable changed) {
        this.texts = texts;
        this.changed = changed;
        this.questions = new QuestionFields(texts, PAUSE, changed);
        name.setMaxLength(RegistrationCheck.MAX_NAME);
        partners.setHelperText(getTranslation("models.partners.help"));
        introduction.addClassName("dv-introduction");
        FormLayout foot = new FormLayout();
        add(head, name);
        head.setColspan(name, 2);
        add(head, choice(kind, "kind", List.of(ModelKind.values())));
        add(head, choice(subject, "subject", List.of(ModelSubject.values())));
        add(head, choice(field, "field", List.of(ModelField.values())));
        add(head, choice(level, "level", levels));
        add(head, year);
        add(head, place);
        add(foot, partners);
        add(foot, project);
        add(foot, minority);
        add(foot, religion);
        getContent().add(introduction, head, questions, foot);
    }

    private <T extends Enum<T>> Select<T> choice(Select<T> select, String group, List<T> values) {
        select.setLabel(getTranslation("models." + group));
        select.setItems(values);
        select.setItemLabelGenerator(each -> texts.of(group, each, getLocale()));
        return select;
    }

    private <C extends Component & HasValue<? extends AbstractField.ComponentValueChangeEvent<?, ?>, ?>> void add(
            FormLayout layout, C field) {
        if (field instanceof HasValueChangeMode typed) {
            typed.setValueChangeMode(ValueChangeMode.LAZY);
            typed.setValueChangeTimeout(PAUSE);
        }
        field.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                changed.run();
            }
        });
        fields.add(field);
        layout.add(field);
    }

    void show(Registration registration, FormContent form, boolean editable) {
        ask(form);
        fill(registration);
        fields.forEach(each -> each.setReadOnly(!editable));
        questions.setReadOnly(!editable);
    }

    /** Other questions, with what was typed in those that stay. */
    void ask(FormContent form) {
        introduction.setText(form.introduction());
        introduction.setVisible(!form.introduction().isEmpty());
        questions.ask(form);
    }

    /** Puts in what is different; the field in which somebody types is left alone where it says the same. */
    void fill(Registration registration) {
        Registration now = registration(registration.year());
        put(name, now.name(), registration.name());
        put(kind, now.kind(), registration.kind());
        put(subject, now.subject(), registration.subject());
        put(field, now.field(), registration.field());
        put(level, now.level(), registration.level());
        if (!year.isUnreadable()) {
            year.setValue(registration.year());
        }
        put(place, now.place(), registration.place());
        put(partners, String.join("\n", now.partners()), String.join("\n", registration.partners()));
        put(project, now.relatedProject(), registration.relatedProject());
        minority.setValue(registration.ethnicMinorityArea());
        religion.setValue(registration.religionArea());
        questions.fill(now, registration);
    }

    private static <T> void put(HasValue<?, T> field, @Nullable T says, @Nullable T becomes) {
        if (!Objects.equals(says, becomes)) {
            field.setValue(becomes);
        }
    }

    /** @throws UnreadableEntry while the year is none: what is kept is not what stands in the field */
    void check() {
        year.entered();
    }

    /** @param yearWhereNone also while what is typed there is none yet: the rest is kept all the same */
    Registration registration(int yearWhereNone) {
        Map<Question, String> answers = new EnumMap<>(Question.class);
        Map<String, String> extras = questions.said();
        for (Question question : Question.values()) {
            answers.put(question, extras.getOrDefault(question.name(), ""));
            extras.remove(question.name());
        }
        Integer chosen = year.isUnreadable() ? null : year.entered();
        return new Registration(
                name.getValue(),
                kind.getValue(),
                subject.getValue(),
                field.getValue(),
                level.getValue(),
                chosen == null ? yearWhereNone : chosen,
                place.getValue(),
                partners.getValue().lines().toList(),
                project.getValue(),
                minority.getValue(),
                religion.getValue(),
                answers,
                extras);
    }
}
