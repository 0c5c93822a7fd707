package vn.danvan.models.ui.rules;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import vn.danvan.identity.RequiresRight;
import vn.danvan.identity.Right;
import vn.danvan.models.forms.AskedQuestion;
import vn.danvan.models.forms.FormContent;
import vn.danvan.models.forms.FormDetails;
import vn.danvan.models.forms.FormId;
import vn.danvan.models.forms.FormService;
import vn.danvan.models.registration.ModelTexts;
import vn.danvan.models.registration.Registration.Question;
import vn.danvan.shared.DomainProblem;
import vn.danvan.uikit.AddressedRecord;
import vn.danvan.uikit.Notices;
import vn.danvan.uikit.PageHeader;

/** One form: its questions in their order, what is said beside each, how long an answer may be. */
@Route("mau-dang-ky/:formId")
@PermitAll
@RequiresRight(Right.MANAGE_REGISTRATION)
class FormView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final FormService forms;
    private final ModelTexts texts;
    private final Paragraph problem = new Paragraph();
    private final TextArea introduction = new TextArea(getTranslation("models.forms.introduction"));
    private final Div rows = new Div();
    private final List<QuestionRow> questions = new ArrayList<>();
    private FormDetails shown;

    @SuppressWarnings("NullAway.Init") // set by the address before anything else happens
    FormView(FormService forms, ModelTexts texts) {
        this.forms = forms;
        this.texts = texts;
        addClassName("dv-page");
        setId("dv-content");
        problem.addClassName("dv-warning");
        problem.getElement().setAttribute("role", "alert");
        introduction.setWidthFull();
        introduction.setMaxLength(FormContent.MAX_INTRODUCTION);
        rows.addClassName("dv-tasks");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        AddressedRecord.open(event, "formId", id -> {
            shown = forms.details(new FormId(id));
            show();
        });
    }

    private void show() {
        removeAll();
        problem.setVisible(false);
        boolean open = !shown.frozen();
        PageHeader header = open ? new PageHeader(getPageTitle(), remove(), save()) : new PageHeader(getPageTitle());
        header.setSummary(getTranslation(open ? "models.forms.advice" : "models.forms.frozen"));
        introduction.setValue(shown.content().introduction());
        introduction.setReadOnly(!open);
        questions.clear();
        shown.content().questions().forEach(this::append);
        lay();
        add(header, problem, introduction, rows);
        if (open) {
            add(more());
        }
    }

    private void append(AskedQuestion question) {
        questions.add(new QuestionRow(question, texts, !shown.frozen(), this::moveUp, this::drop));
    }

    private void lay() {
        rows.removeAll();
        questions.forEach(rows::add);
    }

    private void moveUp(QuestionRow row) {
        int place = questions.indexOf(row);
        if (place > 0) {
            Collections.swap(questions, place, place - 1);
            lay();
        }
    }

    private void drop(QuestionRow row) {
        questions.remove(row);
        lay();
    }

    /** A usual question that was left out, or one of the province's own. */
    private Component more() {
        Select<Question> usual = new Select<>();
        usual.setLabel(getTranslation("models.forms.usual"));
        usual.setItems(Question.values());
        usual.setItemLabelGenerator(each -> texts.of("question", each, getLocale()));
        Button add = new Button(getTranslation("models.forms.add-usual"), click -> {
            Question chosen = usual.getValue();
            if (chosen != null && questions.stream().noneMatch(row -> row.code().equals(chosen.name()))) {
                append(new AskedQuestion(chosen.name(), "", "", true, 0));
                lay();
            }
        });
        Button own = new Button(getTranslation("models.forms.add-own"), click -> {
            append(new AskedQuestion(nextCode(), getTranslation("models.forms.new-question"), "", false, 0));
            lay();
        });
        Div acts = new Div(usual, add, own);
        acts.addClassNames("dv-actions", "dv-filters");
        return acts;
    }

    private String nextCode() {
        int number = 1;
        while (taken("OWN_" + number)) {
            number++;
        }
        return "OWN_" + number;
    }

    private boolean taken(String code) {
        return questions.stream().anyMatch(row -> row.code().equals(code))
                || Arrays.stream(Question.values()).anyMatch(each -> each.name().equals(code));
    }

    private Button save() {
        Button save = new Button(
                getTranslation("models.forms.save"),
                click -> attempt(() -> {
                    FormContent content = new FormContent(
                            introduction.getValue(),
                            questions.stream().map(QuestionRow::question).toList());
                    shown = forms.change(Objects.requireNonNull(shown.id()), shown.version(), content);
                    Notices.show(getTranslation("models.forms.saved"));
                    show();
                }));
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return save;
    }

    private Button remove() {
        return new Button(
                getTranslation("models.forms.remove"),
                click -> attempt(() -> {
                    forms.remove(Objects.requireNonNull(shown.id()));
                    getUI().ifPresent(ui -> ui.navigate("mau-dang-ky"));
                }));
    }

    private void attempt(Runnable act) {
        try {
            act.run();
        } catch (DomainProblem refused) {
            problem.setText(texts.problem(refused, getLocale()));
            problem.setVisible(true);
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation(
                "models.forms.title",
                String.valueOf(shown.scope().year()),
                ScopeWords.of(shown.scope(), texts, getLocale()));
    }
}
