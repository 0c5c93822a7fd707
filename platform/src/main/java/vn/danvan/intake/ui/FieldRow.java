package vn.danvan.intake.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.shared.InputField;
import java.time.LocalDate;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.danvan.intake.draft.Confidence;
import vn.danvan.intake.draft.Doubt;
import vn.danvan.intake.draft.DraftChange;
import vn.danvan.intake.draft.DraftDocument;
import vn.danvan.intake.draft.Evidence;
import vn.danvan.intake.ui.piece.CodeSelect;
import vn.danvan.intake.ui.piece.ConfidenceBadge;
import vn.danvan.intake.ui.piece.Desk;
import vn.danvan.intake.ui.piece.SourceText;
import vn.danvan.shared.Formats;
import vn.danvan.uikit.DayField;

/**
 * One field of the head: kept as soon as it is left, with its confidence, the way to its place, and a way to agree with
 * what was concluded. What is not allowed stays as typed and is not kept.
 */
class FieldRow extends Composite<Div> {

    private final String path;
    private final Desk desk;
    private final Runnable after;
    private final String label;
    private final ConfidenceBadge badge = new ConfidenceBadge(Confidence.UNKNOWN);
    private final Button agree;

    /**
     * @param path of the evidence
     * @param name of the label, which differs from the path where several fields share one evidence
     */
    <C extends Component & InputField<?, ?> & Focusable<?>> FieldRow(
            String path, String name, C field, Desk desk, Runnable after) {
        this.path = path;
        this.desk = desk;
        this.after = after;
        this.label = getTranslation("intake.field." + name);
        field.setLabel(label);
        field.setReadOnly(!desk.open());
        field.setWidthFull();
        field.setId("field-" + SourceText.id(desk.index(), name));
        field.addFocusListener(focus -> desk.reveal(path));
        agree = small("agree", click -> {
            if (desk.save(DraftChange.of(desk.document()).agreed(path).done(), label, "")) {
                after.run();
            }
        });
        Div under = new Div(badge, agree, inText());
        under.addClassName("dv-field-foot");
        under.setVisible(path.equals(name));
        getContent().addClassName("dv-field");
        getContent().add(field, under);
        refresh();
    }

    /**
     * @param wrong what is wrong with a value, in words, or nothing
     * @param change the value put into the draft
     */
    <V, C extends Component & InputField<?, V> & HasValidationProperties> FieldRow keep(
            C field, Function<V, @Nullable String> wrong, BiFunction<DraftChange, V, DraftChange> change) {
        field.setManualValidation(!(field instanceof DayField)); // a day also says itself that it cannot be read
        field.addValueChangeListener(changed -> {
            V value = field.getValue();
            String problem = wrong.apply(value);
            if (problem == null && !kept(change.apply(DraftChange.of(desk.document()), value), words(field, value))) {
                problem = getTranslation("intake.review.not-saved");
            }
            field.setErrorMessage(problem);
            field.setInvalid(problem != null);
        });
        return this;
    }

    final void refresh() {
        Confidence confidence = Doubt.confidence(desk.document(), path);
        badge.show(confidence);
        agree.setVisible(desk.open() && confidence == Confidence.INFERRED);
        getContent().setClassName("dv-sure", confidence == Confidence.STATED);
    }

    private static String words(Component field, @Nullable Object value) {
        return switch (value) {
            case null -> "";
            case String code
            when field instanceof CodeSelect select ->
                select.getItemLabelGenerator().apply(code);
            case LocalDate day -> Formats.day(day);
            case DraftDocument.Type type -> type.name();
            default -> value.toString();
        };
    }

    private boolean kept(DraftChange change, String typed) {
        boolean kept = desk.save(change.done(), label, typed);
        if (kept) {
            after.run();
        }
        return kept;
    }

    private Button inText() {
        Button place = small("in-text", click -> desk.turnTo(path));
        place.addClassName("dv-narrow-only");
        Evidence evidence = desk.document().evidence().get(path);
        place.setVisible(evidence != null && evidence.start() != null);
        return place;
    }

    private Button small(
            String key,
            com.vaadin.flow.component.ComponentEventListener<com.vaadin.flow.component.ClickEvent<Button>> clicked) {
        Button button = new Button(getTranslation("intake.review." + key), clicked);
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        button.setAriaLabel(getTranslation("intake.review." + key) + ": " + label);
        return button;
    }
}
