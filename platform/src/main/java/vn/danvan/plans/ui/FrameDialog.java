package vn.danvan.plans.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.danvan.plans.PlanOutline;
import vn.danvan.plans.derivation.PlanFrame;
import vn.danvan.plans.derivation.PlanFrames;
import vn.danvan.plans.ui.piece.StepDialog;
import vn.danvan.uikit.DayField;

/** Asks for a plan's level, period, upper document and basis line, and until when units are to have their own plans. */
class FrameDialog {

    private final UI ui = UI.getCurrent();
    private final Select<PlanFrame.Level> level = new Select<>();
    private final Select<PlanFrame.PeriodKind> kind = new Select<>();
    private final DayField from = day("plans.frame.from");
    private final DayField to = day("plans.frame.to");
    private final TextField external = new TextField(ui.getTranslation("plans.frame.external"));
    private final TextArea basis = new TextArea(ui.getTranslation("plans.basis"));
    private final DayField due = day("plans.frame.unit-plans-due");
    private final TextField dueText = new TextField(ui.getTranslation("plans.frame.unit-plans-due-text"));
    private final UpperPlanChoice upper;

    FrameDialog(PlanFrame frame, UpperPlanChoice upper) {
        this.upper = upper;
        upper.addValueChangeListener(chosen -> choose());
        level.setLabel(ui.getTranslation("plans.frame.level"));
        level.setItems(PlanFrame.Level.values());
        level.setItemLabelGenerator(each -> label("plans.frame.level.", each));
        level.setEmptySelectionAllowed(true);
        kind.setLabel(ui.getTranslation("plans.frame.period"));
        kind.setItems(PlanFrame.PeriodKind.values());
        kind.setItemLabelGenerator(each -> label("plans.frame.period.", each));
        kind.setEmptySelectionAllowed(true);
        external.setHelperText(ui.getTranslation("plans.frame.external.help"));
        external.setWidthFull();
        basis.setWidthFull();
        dueText.setWidthFull();
        level.setValue(frame.level());
        kind.setValue(frame.periodKind());
        from.setValue(frame.from());
        to.setValue(frame.to());
        external.setValue(text(frame.externalUpper()));
        basis.setValue(text(frame.basis()));
        due.setValue(frame.unitPlansDueOn());
        dueText.setValue(text(frame.unitPlansDueText()));
        choose();
    }

    void open(PlanFrames frames, PlanOutline plan, Runnable after) {
        new StepDialog(ui.getTranslation("plans.frame"), level, kind, from, to, upper, external, basis, due, dueText)
                .open(() -> {
                    frames.write(plan.id(), plan.version(), entered());
                    after.run();
                });
    }

    private PlanFrame entered() {
        return new PlanFrame(
                level.getValue(),
                kind.getValue(),
                from.entered(),
                to.entered(),
                upper.chosen(),
                external.getValue(),
                basis.getValue(),
                due.entered(),
                dueText.getValue());
    }

    /** Either a plan of the province or a document from outside. */
    private void choose() {
        external.setEnabled(upper.chosen() == null);
        if (upper.chosen() != null) {
            external.clear();
        }
    }

    private String label(String key, @Nullable Enum<?> value) {
        return value == null
                ? ui.getTranslation("plans.frame.unknown")
                : ui.getTranslation(key + value.name().toLowerCase(Locale.ROOT));
    }

    private DayField day(String key) {
        return new DayField(ui.getTranslation(key));
    }

    private static String text(@Nullable String given) {
        return given == null ? "" : given;
    }
}
