package vn.danvan.models.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.HasValueChangeMode;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vn.danvan.models.ModelField;
import vn.danvan.models.ModelKind;
import vn.danvan.models.ModelLevel;
import vn.danvan.models.ModelSubject;
import vn.danvan.models.ModelTexts;
import vn.danvan.models.Registration;
import vn.danvan.models.Registration.Question;
import vn.danvan.models.RegistrationCheck;

/** The ten fields of the form and what classifies a model; tells of every pause in typing. */
class RegistrationForm extends Composite<FormLayout> {

    private static final int PAUSE = 1500;

    private final ModelTexts texts;
    private final Runnable changed;
    private final List<HasValue<?, ?>> fields = new ArrayList<>();
    private final TextField name = new TextField(getTranslation("models.name"));
    private final Select<ModelKind> kind = new Select<>();
    private final Select<ModelSubject> subject = new Select<>();
    private final Select<ModelField> field = new Select<>();
    private final Select<ModelLevel> level = new Select<>();
    private final IntegerField year = new IntegerField(getTranslation("models.year"));
    private final TextField place = new TextField(getTranslation("models.place"));
    private final TextArea partners = new TextArea(getTranslation("models.partners"));
    private final TextField project = new TextField(getTranslation("models.related-project"));
    private final Checkbox minority = new Checkbox(getTranslation("models.ethnic-minority-area"));
    private final Checkbox religion = new Checkbox(getTranslation("models.religion-area"));
    private final Map<Question, TextArea> answers = new EnumMap<>(Question.class);

    /** @param changed told only of what a person changed */
    RegistrationForm(ModelTexts texts, List<ModelLevel> levels, Runnable changed) {
        this.texts = texts;
        this.changed = changed;
        name.setMaxLength(RegistrationCheck.MAX_NAME);
        partners.setHelperText(getTranslation("models.partners.help"));
        add(name);
        getContent().setColspan(name, 2);
        add(choice(kind, "kind", List.of(ModelKind.values())));
        add(choice(subject, "subject", List.of(ModelSubject.values())));
        add(choice(field, "field", List.of(ModelField.values())));
        add(choice(level, "level", levels));
        add(year);
        add(place);
        for (Question question : Question.values()) {
            TextArea answer = new TextArea(texts.of("question", question, getLocale()));
            answer.setHelperText(texts.help(question, getLocale()));
            answer.setMaxLength(RegistrationCheck.MAX_ANSWER);
            answers.put(question, answer);
            add(answer);
            getContent().setColspan(answer, 2);
        }
        add(partners);
        add(project);
        add(minority);
        add(religion);
    }

    private <T extends Enum<T>> Select<T> choice(Select<T> select, String group, List<T> values) {
        select.setLabel(getTranslation("models." + group));
        select.setItems(values);
        select.setItemLabelGenerator(each -> texts.of(group, each, getLocale()));
        return select;
    }

    private <C extends Component & HasValue<? extends AbstractField.ComponentValueChangeEvent<?, ?>, ?>> void add(
            C field) {
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
        getContent().add(field);
    }

    void show(Registration registration, boolean editable) {
        name.setValue(registration.name());
        kind.setValue(registration.kind());
        subject.setValue(registration.subject());
        field.setValue(registration.field());
        level.setValue(registration.level());
        year.setValue(registration.year());
        place.setValue(registration.place());
        partners.setValue(String.join("\n", registration.partners()));
        project.setValue(registration.relatedProject());
        minority.setValue(registration.ethnicMinorityArea());
        religion.setValue(registration.religionArea());
        answers.forEach((question, area) -> area.setValue(registration.answer(question)));
        fields.forEach(each -> each.setReadOnly(!editable));
    }

    Registration registration(int yearWhereNone) {
        Map<Question, String> said = new EnumMap<>(Question.class);
        answers.forEach((question, area) -> said.put(question, area.getValue()));
        Integer chosen = year.getValue();
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
                said);
    }
}
