package vn.danvan.intake.ui.piece;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.danvan.intake.draft.DraftDocument.Reporting;
import vn.danvan.uikit.RequiredFields;

/** What is to be reported to whom, each year before which day. */
class ReportingForm extends Composite<FormLayout> implements EntryForm<Reporting> {

    private final TextArea text = new TextArea(getTranslation("intake.reporting.text"));
    private final CodeSelect kind = new CodeSelect(
            "intake.reporting-kind.", List.of("MONTH", "QUARTER", "SIX_MONTH", "NINE_MONTH", "YEAR", "AD_HOC"));
    private final TextField due = new TextField(getTranslation("intake.reporting.due"));
    private final TextField to = new TextField(getTranslation("intake.reporting.to"));
    private final TextField via = new TextField(getTranslation("intake.reporting.via"));

    ReportingForm(@Nullable Reporting rule) {
        kind.setLabel(getTranslation("intake.reporting.kind"));
        due.setHelperText(getTranslation("intake.reporting.due-example"));
        kind.setValue(rule == null ? "YEAR" : rule.kind());
        if (rule != null) {
            text.setValue(rule.text());
            due.setValue(Entered.shownDay(rule.due()));
            to.setValue(Entered.orEmpty(rule.to()));
            via.setValue(Entered.orEmpty(rule.via()));
        }
        RequiredFields.mark(text);
        getContent().add(text, kind, due, to, via);
        getContent().setColspan(text, 2);
    }

    @Override
    public Component fields() {
        return this;
    }

    @Override
    public Optional<Reporting> value() {
        Optional<String> day = Entered.dayOfYear(due.getValue());
        boolean told = Entered.check(text, !text.getValue().isBlank(), getTranslation("intake.wrong.reporting"));
        boolean dated = Entered.check(
                due, due.getValue().isBlank() || day.isPresent(), getTranslation("intake.wrong.day-of-year"));
        if (!told || !dated) {
            return Optional.empty();
        }
        return Optional.of(new Reporting(
                kind.getValue(),
                day.orElse(null),
                Entered.orNull(to.getValue()),
                Entered.orNull(via.getValue()),
                text.getValue().strip()));
    }
}
