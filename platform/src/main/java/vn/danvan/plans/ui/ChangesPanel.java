package vn.danvan.plans.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.danvan.plans.PlanId;
import vn.danvan.plans.baseline.ChangesSince;
import vn.danvan.plans.baseline.PlanBaseline;
import vn.danvan.plans.baseline.TaskChange;
import vn.danvan.plans.baseline.TaskField;
import vn.danvan.shared.Formats;
import vn.danvan.uikit.Difference;

/** How a plan differs from a version that was approved; nothing is compared before a person opens it. */
class ChangesPanel extends Details {

    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private final transient PlanBaseline baseline;
    private final PlanId plan;
    private final Div content = new Div();

    ChangesPanel(PlanBaseline baseline, PlanId plan) {
        this.baseline = baseline;
        this.plan = plan;
        setSummaryText(getTranslation("plans.changes"));
        content.addClassName("dv-changes");
        add(content);
        addOpenedChangeListener(change -> {
            if (change.isOpened() && content.getComponentCount() == 0) {
                show(null);
            }
        });
    }

    private void show(@Nullable Integer edition) {
        content.removeAll();
        Optional<ChangesSince> since = baseline.since(plan, edition);
        if (since.isEmpty()) {
            content.add(new Paragraph(getTranslation("plans.changes.no-version")));
            return;
        }
        ChangesSince changes = since.get();
        if (changes.editions().size() > 1) {
            content.add(choice(changes));
        }
        content.add(new Paragraph(getTranslation(
                changes.tasks().isEmpty() ? "plans.changes.none" : "plans.changes.count",
                changes.tasks().size(),
                changes.edition(),
                Formats.day(LocalDate.ofInstant(changes.recordedAt(), ZONE)))));
        changes.tasks().forEach(change -> content.add(card(change)));
    }

    private Select<Integer> choice(ChangesSince changes) {
        Select<Integer> choice = new Select<>();
        choice.setLabel(getTranslation("plans.changes.against"));
        choice.setItems(changes.editions());
        choice.setItemLabelGenerator(number -> getTranslation("plans.changes.version", number));
        choice.setValue(changes.edition());
        choice.addValueChangeListener(picked -> show(picked.getValue()));
        return choice;
    }

    private Component card(TaskChange change) {
        Span kind =
                new Span(getTranslation("plans.changes." + change.kind().name().toLowerCase(Locale.ROOT)));
        kind.addClassName("dv-badge");
        Span text = new Span(change.code() + " · " + change.text());
        Div head = new Div(kind, text);
        head.addClassName("dv-change-head");
        Div card = new Div(head);
        card.addClassName("dv-change");
        if (change.reason() != null) {
            card.add(new Paragraph(getTranslation("plans.changes.reason", change.reason())));
        }
        if (!change.fields().isEmpty()) {
            UnorderedList fields = new UnorderedList();
            change.fields().forEach(field -> fields.add(new ListItem(line(field))));
            card.add(fields);
        }
        return card;
    }

    private Span line(TaskChange.Field field) {
        return new Span(
                new Span(getTranslation(
                                "plans.changes.field." + field.field().name().toLowerCase(Locale.ROOT))
                        + ": "),
                new Difference(words(field.field(), field.before()), words(field.field(), field.after())));
    }

    private String words(TaskField field, @Nullable String value) {
        if (value == null) {
            return getTranslation("plans.changes.empty");
        }
        return field == TaskField.DUE_ON ? Formats.day(LocalDate.parse(value)) : value;
    }
}
