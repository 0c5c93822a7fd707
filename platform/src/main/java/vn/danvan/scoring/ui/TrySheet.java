package vn.danvan.scoring.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.danvan.scoring.SchemeTexts;
import vn.danvan.scoring.evaluation.Evaluation;
import vn.danvan.scoring.evaluation.ScoreSheet;
import vn.danvan.scoring.scheme.Criterion;
import vn.danvan.scoring.scheme.Given;
import vn.danvan.scoring.scheme.PointRule;
import vn.danvan.scoring.scheme.Scheme;
import vn.danvan.shared.DomainProblem;
import vn.danvan.uikit.DecimalField;

/** Fields for everything that a scheme asks, and the arithmetic that follows. */
class TrySheet extends Composite<Div> {

    private final SchemeTexts texts;
    private final Map<String, Supplier<Optional<Given>>> fields = new LinkedHashMap<>();
    private final CheckboxGroup<String> facts = new CheckboxGroup<>(getTranslation("scoring.happened"));
    private final FormLayout form = new FormLayout();
    private final Div result = new Div();

    TrySheet(Scheme scheme, SchemeTexts texts, Function<ScoreSheet, Evaluation> evaluate) {
        this.texts = texts;
        scheme.scored().forEach(this::ask);
        Map<String, String> names = new LinkedHashMap<>();
        scheme.knockOuts().forEach(each -> names.put(each.code(), each.name()));
        scheme.bandCaps().forEach(each -> names.put(each.code(), each.name()));
        facts.setItems(names.keySet());
        facts.setItemLabelGenerator(names::get);
        facts.setVisible(!names.isEmpty());
        Button calculate = new Button(getTranslation("scoring.try.calculate"), click -> calculate(evaluate));
        calculate.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        result.setId("dv-arithmetic");
        result.getElement().setAttribute("aria-live", "polite");
        getContent().add(new Paragraph(getTranslation("scoring.try.about")), form, facts, calculate, result);
    }

    private void ask(Criterion criterion) {
        PointRule rule = criterion.rule();
        if (rule == null) {
            return;
        }
        String label = criterion.code() + ". " + criterion.name();
        switch (rule) {
            case PointRule.Rate() -> askRatio(criterion, label);
            case PointRule.AllOrNothing all
            when all.from() == null -> {
                Checkbox yes = new Checkbox(label);
                fields.put(criterion.code(), () -> Optional.of(new Given.Answer(yes.getValue())));
                form.add(yes);
            }
            case PointRule.AllOrNothing all -> askAmount(criterion, label, rule);
            case PointRule.Degree() -> askAmount(criterion, label, rule);
            case PointRule.Steps steps -> askAmount(criterion, label, rule);
            case PointRule.PerCase each -> askAmount(criterion, label, rule);
            case PointRule.PerFault each -> askAmount(criterion, label, rule);
            case PointRule.External external -> askAmount(criterion, label, rule);
            case PointRule.Marked() -> askAmount(criterion, label, rule);
        }
    }

    private void askAmount(Criterion criterion, String label, PointRule rule) {
        DecimalField amount = new DecimalField(label);
        amount.setHelperText(texts.rule(rule, getLocale()));
        fields.put(criterion.code(), () -> Optional.ofNullable(amount.entered()).map(Given.Amount::new));
        form.add(amount);
    }

    private void askRatio(Criterion criterion, String label) {
        DecimalField done = new DecimalField(label + ": " + getTranslation("scoring.given.done"));
        DecimalField planned = new DecimalField(label + ": " + getTranslation("scoring.given.planned"));
        fields.put(criterion.code(), () -> ratio(done.entered(), planned.entered()));
        form.add(done, planned);
    }

    private static Optional<Given> ratio(@Nullable BigDecimal done, @Nullable BigDecimal planned) {
        return done == null || planned == null ? Optional.empty() : Optional.of(new Given.Ratio(done, planned));
    }

    private void calculate(Function<ScoreSheet, Evaluation> evaluate) {
        Map<String, Given> given = new HashMap<>();
        result.removeAll();
        Component told;
        try {
            fields.forEach((code, field) -> field.get().ifPresent(value -> given.put(code, value)));
            told = new Arithmetic(evaluate.apply(new ScoreSheet(given, facts.getValue())), texts);
        } catch (DomainProblem refused) {
            Paragraph problem = new Paragraph(texts.problem(refused, getLocale()));
            problem.addClassName("dv-warning");
            told = problem;
        }
        result.add(told);
    }
}
