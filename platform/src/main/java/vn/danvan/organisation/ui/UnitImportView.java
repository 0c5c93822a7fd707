package vn.danvan.organisation.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.UploadHandler;
import jakarta.annotation.security.PermitAll;
import java.util.Locale;
import vn.danvan.identity.RequiresRight;
import vn.danvan.identity.Right;
import vn.danvan.organisation.ImportResult;
import vn.danvan.organisation.UnitExport;
import vn.danvan.organisation.UnitImport;
import vn.danvan.organisation.UnitTexts;
import vn.danvan.organisation.files.SheetFile;
import vn.danvan.shared.DomainProblem;
import vn.danvan.uikit.FileDrop;
import vn.danvan.uikit.Notices;
import vn.danvan.uikit.PageHeader;

/** A list of units from a file: what it would do is shown first, and done when a person confirms. */
@Route("don-vi/nhap")
@PermitAll
@RequiresRight(Right.MANAGE_UNITS)
class UnitImportView extends Div implements HasDynamicTitle {

    private static final int MAX_MEGABYTES = SheetFile.MAX_MEGABYTES;

    private final UnitImport imports;
    private final UnitTexts texts;
    private final Div preview = new Div();

    UnitImportView(UnitImport imports, UnitExport export, UnitTexts texts) {
        this.imports = imports;
        this.texts = texts;
        addClassName("dv-page");
        setId("dv-content");
        Locale reader = getLocale();
        Downloads templates = new Downloads(
                format -> getTranslation("organisation.import.template", format.name()),
                format -> export.template(format, reader),
                () -> getTranslation("organisation.export.file", "mau"));
        preview.getElement().setAttribute("aria-live", "polite");
        add(
                new PageHeader(getTranslation("organisation.import"), templates),
                new Paragraph(getTranslation("organisation.import.advice")),
                upload(),
                preview);
    }

    private FileDrop upload() {
        FileDrop upload = new FileDrop(
                UploadHandler.inMemory((metadata, content) ->
                        getUI().ifPresent(ui -> ui.access(() -> read(content, metadata.fileName())))),
                MAX_MEGABYTES);
        upload.setAcceptedFileTypes(".csv", ".xlsx");
        return upload;
    }

    /** Whatever was shown of an earlier file is no longer there to be confirmed. */
    void read(byte[] content, String fileName) {
        preview.removeAll();
        try {
            ImportResult tried = imports.preview(content, fileName, getLocale());
            preview.add(new ImportPreview(tried, texts, () -> save(content, fileName, tried.basedOn())));
        } catch (DomainProblem problem) {
            Paragraph refused = new Paragraph(texts.problem(problem, getLocale()));
            refused.addClassName("dv-warning");
            preview.add(refused);
        }
    }

    private void save(byte[] content, String fileName, long basedOn) {
        ImportResult saved = imports.save(content, fileName, getLocale(), basedOn);
        if (saved.isClean()) {
            Notices.show(getTranslation(
                    "organisation.import.saved", saved.rows().size() - saved.count(ImportResult.Outcome.UNCHANGED)));
            getUI().ifPresent(ui -> ui.navigate(UnitsView.class));
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("organisation.import");
    }
}
