package vn.danvan.recognition.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.danvan.models.ModelId;
import vn.danvan.models.registration.ModelField;
import vn.danvan.models.registration.ModelTexts;
import vn.danvan.models.step.ModelLevel;
import vn.danvan.recognition.Choice;
import vn.danvan.recognition.Outcome;
import vn.danvan.recognition.choosing.Candidate;
import vn.danvan.recognition.choosing.CandidateFilter;
import vn.danvan.recognition.choosing.CandidateFilter.CutLine;
import vn.danvan.recognition.choosing.Candidates;
import vn.danvan.uikit.DecimalField;
import vn.danvan.uikit.WholeNumberField;

/** Step one: the ranking of those that wait, a cut line, and a tick for each that is to be recognised. */
class ChooseStep extends Composite<Div> {

    /** What becomes of those in the list that are not ticked. */
    private enum Rest {
        KEEP(Outcome.KEEP),
        REFUSE(Outcome.REFUSE),
        LEAVE_OUT(null);

        private final @Nullable Outcome outcome;

        Rest(@Nullable Outcome outcome) {
            this.outcome = outcome;
        }
    }

    private final transient Candidates candidates;
    private final Select<ModelLevel> level = new Select<>();
    private final TextField text = new TextField(getTranslation("recognition.search"));
    private final Select<ModelField> field = new Select<>();
    private final WholeNumberField year = new WholeNumberField(getTranslation("recognition.year"));
    private final WholeNumberField top = new WholeNumberField(getTranslation("recognition.cut.top"));
    private final DecimalField points = new DecimalField(getTranslation("recognition.cut.points"));
    private final CandidateGrid grid = new CandidateGrid();
    private final RadioButtonGroup<Rest> rest = new RadioButtonGroup<>(getTranslation("recognition.rest"));
    private final Paragraph count = new Paragraph();
    private final Button next = new Button();
    private transient List<Candidate> listed = List.of();
    private @Nullable Integer ofYear;

    ChooseStep(Candidates candidates, ModelTexts texts, List<ModelLevel> levels, Runnable verify) {
        this.candidates = candidates;
        level.setLabel(getTranslation("recognition.level"));
        level.setItems(levels);
        level.setItemLabelGenerator(each -> texts.of("level", each, getLocale()));
        level.setValue(levels.getFirst());
        field.setLabel(getTranslation("recognition.field"));
        field.setEmptySelectionAllowed(true);
        field.setEmptySelectionCaption(getTranslation("recognition.any"));
        field.setItems(ModelField.values());
        field.setItemLabelGenerator(
                each -> each == null ? getTranslation("recognition.any") : texts.of("field", each, getLocale()));
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.setClearButtonVisible(true);
        text.addClassName("dv-wide");
        top.addClassName("dv-wide");
        rest.setItems(Rest.values());
        rest.setItemLabelGenerator(each -> getTranslation(
                "recognition.rest." + each.name().toLowerCase(Locale.ROOT).replace('_', '-')));
        rest.setValue(Rest.KEEP);
        count.getElement().setAttribute("role", "status");
        next.setText(getTranslation("recognition.verify"));
        next.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        next.addClickListener(click -> verify.run());
        level.addValueChangeListener(changed -> load());
        text.addValueChangeListener(changed -> load());
        field.addValueChangeListener(changed -> load());
        year.whenEntered((wanted, byPerson) -> {
            ofYear = wanted;
            load();
        });
        grid.onChoice(this::tell);
        rest.addValueChangeListener(changed -> tell());
        layOut();
    }

    private void layOut() {
        Button cut = new Button(
                getTranslation("recognition.cut"),
                click -> grid.choose(new CutLine(top.entered(), points.entered()).above(listed)));
        Div filters = new Div(level, text, field, year);
        filters.addClassName("dv-fields");
        Div line = new Div(top, points, cut);
        line.addClassName("dv-fields");
        Div foot = new Div(rest, next);
        foot.addClassName("dv-recognition-foot");
        getContent().addClassName("dv-recognition");
        Paragraph both = new Paragraph(getTranslation("recognition.cut.help"));
        both.addClassName("dv-quiet");
        getContent().add(filters, both, line, count, grid, foot);
    }

    /** Reads anew what waits; what was ticked stays ticked as long as it is there. */
    void load() {
        listed = candidates.list(new CandidateFilter(level.getValue(), text.getValue(), field.getValue(), ofYear));
        grid.show(listed);
        tell();
    }

    private void tell() {
        int chosen = grid.chosen().size();
        count.setText(getTranslation("recognition.chosen", chosen, listed.size()));
        next.setEnabled(!choices().isEmpty());
    }

    ModelLevel level() {
        return level.getValue();
    }

    /** The ticked in the order of the ranking, then the others of the list as was said of them. */
    List<Choice> choices() {
        List<ModelId> chosen = grid.chosen();
        Stream<Choice> recognised = chosen.stream().map(id -> new Choice(id, Outcome.RECOGNISE, null, null));
        Stream<Choice> others = Optional.ofNullable(rest.getValue().outcome).stream()
                .flatMap(outcome -> listed.stream()
                        .map(Candidate::id)
                        .filter(id -> !chosen.contains(id))
                        .map(id -> new Choice(id, outcome, null, null)));
        return Stream.concat(recognised, others).toList();
    }
}
