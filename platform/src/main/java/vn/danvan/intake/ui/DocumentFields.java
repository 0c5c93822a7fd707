package vn.danvan.intake.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.danvan.intake.draft.Confidence;
import vn.danvan.intake.draft.DraftDocument;
import vn.danvan.intake.draft.Evidence;

/** The fields of one document: value, how sure it is, and the way to its place in the text. */
class DocumentFields extends Composite<Div> {

    private final int index;
    private final boolean open;
    private final Consumer<String> reveal;
    private final Consumer<DraftDocument> save;
    private DraftDocument document;

    DocumentFields(
            DraftDocument document, int index, boolean open, Consumer<String> reveal, Consumer<DraftDocument> save) {
        this.document = document;
        this.index = index;
        this.open = open;
        this.reveal = reveal;
        this.save = save;
        warnings();
        getContent().add(new H3(getTranslation("intake.field.head")));
        text("title", document.title(), value -> this.document = DraftEdits.title(this.document, value));
        text("number", document.numberPrinted(), value -> this.document = DraftEdits.number(this.document, value));
        text(
                "issuer",
                document.issuer() == null ? null : document.issuer().name(),
                value -> this.document = DraftEdits.issuer(this.document, value));
        text("place", document.place(), value -> this.document = DraftEdits.place(this.document, value));
        issuedOn();
        read("side", getTranslation("intake.side." + document.side().toLowerCase(Locale.ROOT)));
        read("type", document.type() == null ? null : document.type().name());
        read(
                "signatory",
                document.signatory() == null ? null : document.signatory().name());
        tasks();
        list(
                "targets",
                document.targets().stream().map(DraftDocument.Target::text).toList());
        list(
                "reporting",
                document.reporting().stream().map(DraftDocument.Reporting::text).toList());
        list(
                "citations",
                document.citations().stream().map(DraftDocument.Citation::text).toList());
        list(
                "recipients",
                document.recipients().stream()
                        .map(DraftDocument.Recipient::text)
                        .toList());
    }

    private void warnings() {
        document.warnings().forEach(warning -> {
            Paragraph line = new Paragraph(getTranslation(warning.message()));
            line.addClassName("dv-warning");
            getContent().add(line);
        });
    }

    private void text(String path, @Nullable String value, Consumer<String> change) {
        TextField field = new TextField(getTranslation("intake.field." + path));
        field.setValue(value == null ? "" : value);
        field.setReadOnly(!open);
        field.setWidthFull();
        field.setHelperText(confidence(path));
        field.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        field.setId("field-" + SourceText.id(index, path));
        field.addFocusListener(focus -> reveal.accept(SourceText.id(index, path)));
        field.addValueChangeListener(changed -> {
            change.accept(changed.getValue());
            save.accept(document);
        });
        getContent().add(field);
    }

    private void issuedOn() {
        DatePicker field = new DatePicker(getTranslation("intake.field.issuedOn"));
        field.setLocale(Locale.of("vi", "VN"));
        field.setReadOnly(!open);
        field.setValue(document.issuedOn());
        String year = document.issuedOn() == null && document.issuedYear() != null
                ? getTranslation("intake.field.year-only", document.issuedYear().toString()) + " · "
                : "";
        field.setHelperText(year + confidence("issuedOn"));
        field.setId("field-" + SourceText.id(index, "issuedOn"));
        field.addValueChangeListener(changed -> {
            document = DraftEdits.issuedOn(document, changed.getValue());
            save.accept(document);
        });
        getContent().add(field);
    }

    private void read(String path, @Nullable String value) {
        Paragraph line = new Paragraph(getTranslation("intake.field." + path) + ": "
                + (value == null ? getTranslation("uikit.unknown") : value) + " (" + confidence(path) + ")");
        line.setId("field-" + SourceText.id(index, path));
        line.addClickListener(click -> reveal.accept(SourceText.id(index, path)));
        getContent().add(line);
    }

    private void tasks() {
        getContent()
                .add(new H3(getTranslation("intake.field.tasks") + " ("
                        + document.tasks().size() + ")"));
        for (int position = 0; position < document.tasks().size(); position++) {
            DraftDocument.Task task = document.tasks().get(position);
            String place = SourceText.id(index, "tasks[" + position + "]");
            Span code = new Span(task.code());
            code.addClassName("dv-badge");
            Div card = new Div(code, new Span(" " + shortened(task.text())));
            String who = String.join("; ", task.lead()) + String.join("; ", task.requested());
            card.add(new Paragraph(who.isEmpty() ? getTranslation("uikit.unknown") : who));
            if (task.due().text() != null) {
                card.add(new Paragraph(
                        getTranslation("intake.field.due") + ": " + task.due().text()));
            }
            card.setId("field-" + place);
            card.addClassName("dv-task");
            card.addClickListener(click -> reveal.accept(place));
            getContent().add(card);
        }
    }

    private void list(String path, java.util.List<String> texts) {
        getContent().add(new H3(getTranslation("intake.field." + path) + " (" + texts.size() + ")"));
        UnorderedList list = new UnorderedList();
        for (int position = 0; position < texts.size(); position++) {
            String place = SourceText.id(index, path + "[" + position + "]");
            ListItem item = new ListItem(texts.get(position));
            item.setId("field-" + place);
            item.addClickListener(click -> reveal.accept(place));
            list.add(item);
        }
        getContent().add(list);
    }

    private String confidence(String path) {
        Evidence evidence = document.evidence().get(path);
        Confidence confidence = evidence == null ? Confidence.UNKNOWN : evidence.confidence();
        return getTranslation("intake.confidence." + confidence.name().toLowerCase(Locale.ROOT));
    }

    private static String shortened(String text) {
        int most = 160;
        return text.length() <= most ? text : text.substring(0, most) + "…";
    }
}
