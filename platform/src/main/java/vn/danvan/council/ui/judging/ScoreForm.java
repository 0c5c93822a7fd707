package vn.danvan.council.ui.judging;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.danvan.council.sheet.Extremes;
import vn.danvan.council.sheet.SheetContent;
import vn.danvan.scoring.SchemeTexts;
import vn.danvan.scoring.evaluation.Evaluation;
import vn.danvan.scoring.scheme.Adjustment;
import vn.danvan.scoring.scheme.Criterion;
import vn.danvan.scoring.scheme.Given;
import vn.danvan.scoring.scheme.Scheme;

/** All criteria of a scheme, the running total, and the two comments; tells of every change. */
class ScoreForm extends Composite<Div> {

    private static final int PAUSE = 1000;

    private final Map<String, CriterionField> fields = new LinkedHashMap<>();
    private final Paragraph total = new Paragraph();
    private final TextArea council = new TextArea(getTranslation("council.council-comment"));
    private final TextArea nominator = new TextArea(getTranslation("council.nominator-comment"));

    ScoreForm(Scheme scheme, SchemeTexts texts, Runnable changed) {
        getContent().addClassName("dv-score-form");
        total.addClassName("dv-score-total");
        total.getElement().setAttribute("role", "status");
        getContent().add(total);
        add(scheme.leaves(), texts, changed);
        add("council.bonus", scheme.bonus(), texts, changed);
        add("council.penalty", scheme.penalty(), texts, changed);
        for (TextArea each : List.of(council, nominator)) {
            each.setWidthFull();
            each.setValueChangeMode(ValueChangeMode.LAZY);
            each.setValueChangeTimeout(PAUSE);
            each.addValueChangeListener(change -> {
                if (change.isFromClient()) {
                    changed.run();
                }
            });
        }
        nominator.setHelperText(getTranslation("council.nominator-comment.help"));
        getContent().add(council, nominator);
    }

    private void add(String heading, @Nullable Adjustment adjustment, SchemeTexts texts, Runnable changed) {
        if (adjustment != null) {
            getContent().add(new H3(getTranslation(heading, SchemeTexts.plain(adjustment.cap()))));
            add(adjustment.items(), texts, changed);
        }
    }

    private void add(List<Criterion> criteria, SchemeTexts texts, Runnable changed) {
        for (Criterion criterion : criteria) {
            CriterionField field = new CriterionField(criterion, texts, changed);
            fields.put(criterion.code(), field);
            getContent().add(field);
        }
    }

    void show(SheetContent content, boolean editable) {
        fields.forEach((code, field) ->
                field.show(content.given().get(code), content.remarks().getOrDefault(code, ""), editable));
        council.setValue(content.councilComment());
        nominator.setValue(content.nominatorComment());
        council.setReadOnly(!editable);
        nominator.setReadOnly(!editable);
    }

    /** Tells the total of what is given so far, and asks for reasons where marks are extreme. */
    void tell(Evaluation evaluation) {
        total.setText(getTranslation(
                evaluation.missing().isEmpty() ? "council.total" : "council.total-so-far",
                SchemeTexts.plain(evaluation.total()),
                evaluation.missing().size()));
        List<String> extreme = Extremes.of(evaluation);
        fields.forEach((code, field) -> field.askReason(extreme.contains(code)));
    }

    /** @throws vn.danvan.uikit.UnreadableEntry where a number cannot be read, so that nobody hands in what was before */
    SheetContent entered() {
        fields.values().forEach(CriterionField::entered);
        return content();
    }

    SheetContent content() {
        Map<String, Given> given = new HashMap<>();
        Map<String, String> remarks = new HashMap<>();
        fields.forEach((code, field) -> {
            field.given().ifPresent(value -> given.put(code, value));
            remarks.put(code, field.said());
        });
        return new SheetContent(given, remarks, council.getValue(), nominator.getValue());
    }

    void focus() {
        fields.values().stream().findFirst().ifPresent(CriterionField::focus);
    }
}
