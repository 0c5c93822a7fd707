package vn.danvan.models.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.streams.UploadHandler;
import java.util.List;
import vn.danvan.models.ModelId;
import vn.danvan.models.evidence.GalleryPhoto;
import vn.danvan.models.evidence.PhotoGallery;
import vn.danvan.models.registration.ModelTexts;
import vn.danvan.shared.DomainProblem;
import vn.danvan.uikit.FileDrop;

/** The photos of a model, with what they show and whether they may be shown; several are taken at once. */
class PhotoPanel extends Composite<Div> {

    private final PhotoGallery photos;
    private final ModelId model;
    private final ModelTexts texts;
    private final Div gallery = new Div();
    private final Paragraph problem = new Paragraph();
    private final Checkbox consent = new Checkbox(getTranslation("models.photos.consent"));
    private final boolean open;
    /** Whether what was refused belongs to files of an earlier choice: of one choice all is told. */
    private boolean told;

    PhotoPanel(PhotoGallery photos, ModelId model, ModelTexts texts) {
        this.photos = photos;
        this.model = model;
        this.texts = texts;
        this.open = photos.mayAdd(model);
        gallery.addClassName("dv-gallery");
        problem.addClassName("dv-warning");
        problem.getElement().setAttribute("role", "alert");
        problem.setVisible(false);
        getContent().setId("dv-photos");
        getContent().add(gallery);
        if (open) {
            getContent().add(problem, consent, drop());
        }
        show();
    }

    private Component drop() {
        consent.setHelperText(getTranslation("models.photos.consent.help"));
        UI ui = UI.getCurrent();
        FileDrop drop = new FileDrop(
                UploadHandler.inMemory((metadata, content) -> ui.access(() -> add(content, metadata.fileName()))),
                PhotoGallery.MAX_MEGABYTES,
                PhotoGallery.MAX_PHOTOS);
        drop.setAcceptedFileTypes("image/jpeg", "image/png", ".jpg", ".jpeg", ".png");
        drop.addAllFinishedListener(finished -> {
            drop.clearFileList();
            told = true;
        });
        return drop;
    }

    /** The name often is all that a person remembers of a file that was refused. */
    private void add(byte[] content, String name) {
        if (told) {
            problem.setText("");
            told = false;
        }
        try {
            photos.add(model, content, "", consent.getValue());
        } catch (DomainProblem refused) {
            problem.setText((problem.getText() + " " + name + ": " + texts.problem(refused, getLocale())).strip());
        }
        problem.setVisible(!problem.getText().isEmpty());
        show();
    }

    private void show() {
        gallery.removeAll();
        List<GalleryPhoto> all = photos.of(model);
        if (all.isEmpty()) {
            gallery.add(new Paragraph(getTranslation("models.photos.none")));
        }
        all.forEach(photo -> gallery.add(new PhotoCard(photo, photos, model, texts, open, this::show)));
    }
}
