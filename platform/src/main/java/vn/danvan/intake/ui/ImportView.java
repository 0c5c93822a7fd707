package vn.danvan.intake.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.UploadHandler;
import jakarta.annotation.security.PermitAll;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import vn.danvan.identity.RequiresRight;
import vn.danvan.identity.Right;
import vn.danvan.intake.ImportDetails;
import vn.danvan.intake.ImportService;
import vn.danvan.intake.ImportSummary;
import vn.danvan.intake.ui.piece.CodeSelect;
import vn.danvan.shared.DomainProblem;
import vn.danvan.uikit.FileDrop;
import vn.danvan.uikit.Notices;
import vn.danvan.uikit.PageHeader;

/** Drop a file here; below lie those that wait for somebody to look at them. */
@Route("van-ban/nhap")
@PermitAll
@RequiresRight(Right.IMPORT_DOCUMENTS)
class ImportView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    private static final int MAX_MEGABYTES = 20;
    private static final int SHOWN = 20;
    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy");

    private final ImportService imports;
    private final FileDrop upload;
    private final Div recent = new Div();

    ImportView(ImportService imports) {
        this.imports = imports;
        addClassName("dv-page");
        setId("dv-content");
        upload = new FileDrop(
                UploadHandler.inMemory((metadata, content) ->
                        getUI().ifPresent(ui -> ui.access(() -> read(content, metadata.fileName())))),
                MAX_MEGABYTES);
        recent.addClassName("dv-tasks");
        add(
                new PageHeader(getTranslation("intake.import")),
                new Paragraph(getTranslation("intake.import.advice")),
                upload,
                new H3(getTranslation("intake.recent")),
                recent);
    }

    /** A file that was sent is not a file that was taken: its tick goes, whatever becomes of it. */
    private void read(byte[] content, String fileName) {
        upload.clearFileList();
        try {
            ImportDetails read = imports.upload(content, fileName);
            getUI().ifPresent(ui -> ui.navigate("van-ban/nhap/" + read.id()));
        } catch (DomainProblem problem) {
            Notices.show(getTranslation(problem.key(), problem.arguments().toArray()));
        }
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        recent.removeAll();
        for (ImportSummary each : imports.newest(SHOWN)) {
            Span state = new Span(
                    getTranslation("intake.state." + CodeSelect.key(each.state().name())));
            state.addClassName("dv-badge");
            Span when = new Span(when(each));
            when.addClassName("dv-quiet");
            Div row = new Div(new Anchor("van-ban/nhap/" + each.id(), each.fileName()), state, when);
            row.addClassName("dv-import");
            recent.add(row);
        }
        if (recent.getComponentCount() == 0) {
            recent.add(new Paragraph(getTranslation("intake.recent.none")));
        }
    }

    /** When a file was uploaded, as a clock in Vietnam showed it. */
    static String when(ImportSummary summary) {
        return WHEN.format(summary.uploadedAt().atZone(VIETNAM));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("intake.import");
    }
}
