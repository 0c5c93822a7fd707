package vn.danvan.intake.ui.piece;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.danvan.intake.draft.DraftDocument.Target;
import vn.danvan.uikit.RequiredFields;

/** What is to be reached, as a number. */
class TargetForm extends Composite<FormLayout> implements EntryForm<Target> {

    private static final String RANGE = "RANGE";
    private static final String WHOLE_PLAN = "NONE";

    private final TextArea text = new TextArea(getTranslation("intake.target.text"));
    private final CodeSelect operator =
            new CodeSelect("intake.operator.", List.of("GE", "GT", "EQ", "LE", "LT", RANGE));
    private final TextField value = new TextField(getTranslation("intake.target.value"));
    private final TextField valueTo = new TextField(getTranslation("intake.target.value-to"));
    private final CodeSelect unit = new CodeSelect("intake.unit.", List.of("PERCENT", "COUNT"));
    private final CodeSelect per = new CodeSelect("intake.per.", List.of(WHOLE_PLAN, "YEAR", "QUARTER", "MONTH"));
    private final TextField scope = new TextField(getTranslation("intake.target.scope"));

    TargetForm(@Nullable Target target) {
        operator.setLabel(getTranslation("intake.target.operator"));
        unit.setLabel(getTranslation("intake.target.unit"));
        per.setLabel(getTranslation("intake.target.per"));
        operator.addValueChangeListener(changed -> valueTo.setVisible(RANGE.equals(changed.getValue())));
        valueTo.setVisible(false);
        operator.setValue(target == null ? "GE" : target.operator());
        unit.setValue(target == null ? "PERCENT" : target.unit());
        per.setValue(target == null || target.per() == null ? WHOLE_PLAN : target.per());
        if (target != null) {
            text.setValue(target.text());
            value.setValue(Entered.number(target.value()));
            valueTo.setValue(Entered.number(target.valueTo()));
            scope.setValue(Entered.orEmpty(target.scope()));
        }
        RequiredFields.mark(text, value, valueTo);
        getContent().add(text, operator, value, valueTo, unit, per, scope);
        getContent().setColspan(text, 2);
    }

    @Override
    public Component fields() {
        return this;
    }

    @Override
    public Optional<Target> value() {
        boolean range = RANGE.equals(operator.getValue());
        Optional<BigDecimal> from = Entered.number(value.getValue());
        Optional<BigDecimal> to = range ? Entered.number(valueTo.getValue()) : Optional.empty();
        boolean told = Entered.check(text, !text.getValue().isBlank(), getTranslation("intake.wrong.target"));
        boolean counted = Entered.check(value, from.isPresent(), getTranslation("intake.wrong.amount"));
        boolean rising =
                !range || from.isPresent() && to.isPresent() && to.get().compareTo(from.get()) > 0;
        boolean ranged = Entered.check(valueTo, rising, getTranslation("intake.wrong.range"));
        if (!told || !counted || !ranged || from.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Target(
                text.getValue().strip(),
                operator.getValue(),
                from.get(),
                to.orElse(null),
                unit.getValue(),
                WHOLE_PLAN.equals(per.getValue()) ? null : per.getValue(),
                Entered.orNull(scope.getValue())));
    }
}
