package vn.danvan.intake.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.shared.InputField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.danvan.intake.draft.DraftChange;
import vn.danvan.intake.draft.DraftDocument;
import vn.danvan.intake.draft.DraftDocument.Signatory;
import vn.danvan.intake.ui.piece.CodeSelect;
import vn.danvan.intake.ui.piece.Desk;
import vn.danvan.numbering.DocumentNumber;
import vn.danvan.numbering.DocumentTypes;
import vn.danvan.shared.Side;
import vn.danvan.uikit.DayField;

/** The fields of a document's head and of its signature. */
class HeadFields extends Composite<Div> {

    private static final Signatory NOBODY = new Signatory(null, null, null, null);

    private final Desk desk;
    private final Runnable after;
    private final List<FieldRow> rows = new ArrayList<>();

    HeadFields(Desk desk, Runnable after) {
        this.desk = desk;
        this.after = after;
        getContent().addClassName("dv-head-fields");
        DraftDocument document = desk.document();
        DraftDocument.Issuer issuer = document.issuer();
        add("title", text(new TextArea(), document.title()), DraftChange::title);
        number(document);
        day(document);
        add("type", type(document), DraftChange::type);
        add("side", side(document), DraftChange::side);
        add("issuer", text(new TextField(), issuer == null ? null : issuer.name()), DraftChange::issuer);
        add("superior", text(new TextField(), document.superior()), DraftChange::superior);
        add("place", text(new TextField(), document.place()), DraftChange::place);
        signatory(document.signatory() == null ? NOBODY : document.signatory());
        draft(document.draft());
    }

    void refresh() {
        rows.forEach(FieldRow::refresh);
    }

    private void number(DraftDocument document) {
        TextField field = text(new TextField(), document.numberPrinted());
        row("number", "number", field)
                .keep(
                        field,
                        typed -> typed.isBlank() || DocumentNumber.parse(typed).isPresent()
                                ? null
                                : getTranslation("intake.wrong.number"),
                        DraftChange::number);
    }

    private void day(DraftDocument document) {
        DayField field = new DayField();
        field.setValue(document.issuedOn());
        if (document.issuedOn() == null && document.issuedYear() != null) {
            field.setHelperText(getTranslation(
                    "intake.field.year-only", document.issuedYear().toString()));
        }
        row("issuedOn", "issuedOn", field)
                .keep(
                        field,
                        day -> field.isUnreadable() ? getTranslation("intake.wrong.day") : null,
                        DraftChange::issuedOn);
    }

    private static ComboBox<DraftDocument.Type> type(DraftDocument document) {
        ComboBox<DraftDocument.Type> field = new ComboBox<>();
        Stream<DraftDocument.Type> known = DocumentTypes.all().entrySet().stream()
                .map(each -> new DraftDocument.Type(each.getKey(), each.getValue()));
        field.setItems(Stream.concat(Stream.ofNullable(document.type()), known)
                .distinct()
                .toList());
        field.setItemLabelGenerator(each -> each.name() + " (" + each.code() + ")");
        field.setValue(document.type());
        return field;
    }

    private static CodeSelect side(DraftDocument document) {
        CodeSelect field = new CodeSelect(
                "intake.side.",
                Stream.concat(Stream.of(Side.values()).map(Side::name), Stream.of("UNKNOWN"))
                        .toList());
        field.setValue(document.side());
        return field;
    }

    private void signatory(Signatory from) {
        signatory(
                "signatory",
                from.name(),
                (now, name) -> new Signatory(now.authority(), now.onBehalfOf(), now.position(), name));
        signatory(
                "signatory-position",
                from.position(),
                (now, position) -> new Signatory(now.authority(), now.onBehalfOf(), position, now.name()));
        signatory(
                "signatory-authority",
                from.authority(),
                (now, authority) -> new Signatory(authority, now.onBehalfOf(), now.position(), now.name()));
    }

    private void signatory(
            String name, @Nullable String value, BiFunction<Signatory, @Nullable String, Signatory> with) {
        TextField field = text(new TextField(), value);
        row("signatory", name, field).keep(field, typed -> null, (change, typed) -> {
            Signatory now = desk.document().signatory();
            Signatory changed = with.apply(now == null ? NOBODY : now, typed.isBlank() ? null : typed.strip());
            return change.signatory(changed.equals(NOBODY) ? null : changed);
        });
    }

    private void draft(boolean value) {
        String label = getTranslation("intake.field.draft");
        Checkbox field = new Checkbox(label, value);
        field.setReadOnly(!desk.open());
        field.addValueChangeListener(changed -> desk.save(
                DraftChange.of(desk.document()).draft(changed.getValue()).done(), label, ""));
        Div row = new Div(field);
        row.addClassNames("dv-field", "dv-sure");
        getContent().add(row);
    }

    private <V, C extends Component & InputField<?, V> & HasValidationProperties & Focusable<?>> void add(
            String path, C field, BiFunction<DraftChange, V, DraftChange> change) {
        row(path, path, field).keep(field, typed -> null, change);
    }

    private <C extends Component & InputField<?, ?> & Focusable<?>> FieldRow row(String path, String name, C field) {
        FieldRow row = new FieldRow(path, name, field, desk, after);
        rows.add(row);
        getContent().add(row);
        return row;
    }

    private static <F extends AbstractField<F, String>> F text(F field, @Nullable String value) {
        field.setValue(value == null ? "" : value);
        return field;
    }
}
