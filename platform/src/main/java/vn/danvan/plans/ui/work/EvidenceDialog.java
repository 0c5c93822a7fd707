package vn.danvan.plans.ui.work;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.UploadHandler;
import java.util.function.Consumer;
import vn.danvan.plans.task.Evidence;
import vn.danvan.plans.ui.piece.StepDialog;

/** A link, a number, or a file; a file is taken as soon as it is there. */
final class EvidenceDialog {

    private static final int MAX_BYTES = 20 * 1024 * 1024;

    private EvidenceDialog() {}

    static void open(Consumer<Evidence> step) {
        UI ui = UI.getCurrent();
        TextField link = field(ui, "plans.work.evidence.link");
        TextField number = field(ui, "plans.work.evidence.number");
        TextField name = field(ui, "plans.work.evidence.name");
        Upload file = new Upload();
        StepDialog dialog = new StepDialog(ui.getTranslation("plans.work.evidence"), link, number, name, file);
        file.setUploadHandler(UploadHandler.inMemory((metadata, content) -> ui.access(() -> dialog.run(
                () -> step.accept(new Evidence.File(metadata.fileName(), metadata.contentType(), content))))));
        file.setI18n(new UploadI18N()
                .setAddFiles(new UploadI18N.AddFiles().setOne(ui.getTranslation("plans.work.evidence.file")))
                .setDropFiles(new UploadI18N.DropFiles().setOne(ui.getTranslation("plans.work.evidence.drop"))));
        file.setMaxFileSize(MAX_BYTES);
        file.setMaxFiles(1);
        file.setWidthFull();
        dialog.open(() -> step.accept(
                link.isEmpty()
                        ? new Evidence.Number(number.getValue(), name.getValue())
                        : new Evidence.Link(link.getValue(), name.getValue())));
    }

    private static TextField field(UI ui, String key) {
        TextField field = new TextField(ui.getTranslation(key));
        field.setWidthFull();
        return field;
    }
}
