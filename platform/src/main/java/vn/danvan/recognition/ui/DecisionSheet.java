package vn.danvan.recognition.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import vn.danvan.identity.RequiresRight;
import vn.danvan.identity.Right;
import vn.danvan.models.registration.ModelTexts;
import vn.danvan.recognition.DecisionDetails;
import vn.danvan.recognition.DecisionDocument;
import vn.danvan.recognition.DecisionId;
import vn.danvan.recognition.DecisionItem;
import vn.danvan.recognition.DecisionKind;
import vn.danvan.recognition.DecisionService;
import vn.danvan.recognition.DecisionState;
import vn.danvan.recognition.Outcome;
import vn.danvan.shared.Formats;
import vn.danvan.uikit.AddressedRecord;

/** A decision and its annex as a plain page to be printed, without the frame of the application. */
@Route(value = "cong-nhan/in/:decisionId", autoLayout = false)
@PermitAll
@RequiresRight(Right.READ_PENDING_RESULTS)
class DecisionSheet extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient DecisionService decisions;
    private final transient ModelTexts texts;
    private String title = "";

    DecisionSheet(DecisionService decisions, ModelTexts texts) {
        this.decisions = decisions;
        this.texts = texts;
        addClassNames("dv-page", "dv-print");
        setId("dv-content");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        AddressedRecord.open(event, "decisionId", id -> show(decisions.details(new DecisionId(id))));
    }

    private void show(DecisionDetails details) {
        removeAll();
        title = details.summary().title();
        DecisionDocument document = details.summary().document();
        if (details.summary().state() != DecisionState.PUBLISHED) {
            Paragraph secret = new Paragraph(getTranslation("recognition.print.not-published"));
            secret.addClassName("dv-warning");
            add(secret);
        }
        add(new H1(title));
        add(new Paragraph(getTranslation(
                "recognition.print.number",
                document.number() == null ? "…………" : document.number(),
                document.day() == null ? "…/…/……" : Formats.day(document.day()))));
        add(new Paragraph(Words.sentence(details.summary()) + ". "
                + getTranslation("recognition.level") + ": "
                + texts.of("level", details.summary().level(), getLocale())));
        Outcome listed = details.summary().kind() == DecisionKind.REVOCATION ? Outcome.REVOKE : Outcome.RECOGNISE;
        add(new H2(getTranslation("recognition.print.annex")), table(details.of(listed)));
        add(
                new Paragraph(document.position() == null ? "" : document.position()),
                new Paragraph(document.signer() == null ? "" : document.signer()));
    }

    private NativeTable table(List<DecisionItem> items) {
        NativeTableRow head = new NativeTableRow();
        for (String caption : List.of(
                getTranslation("recognition.print.no"),
                getTranslation("recognition.code"),
                getTranslation("recognition.name"),
                getTranslation("recognition.unit"),
                getTranslation("recognition.place"))) {
            head.add(new NativeTableHeaderCell(caption));
        }
        NativeTableBody body = new NativeTableBody();
        for (int index = 0; index < items.size(); index++) {
            DecisionItem item = items.get(index);
            body.add(new NativeTableRow(
                    new NativeTableCell(Integer.toString(index + 1)),
                    new NativeTableCell(item.code()),
                    new NativeTableCell(item.name()),
                    new NativeTableCell(item.unitName()),
                    new NativeTableCell(item.place())));
        }
        return new NativeTable(new NativeTableHeader(head), body);
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
