package vn.danvan.models.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.function.Supplier;
import vn.danvan.models.ModelId;
import vn.danvan.models.evidence.GalleryPhoto;
import vn.danvan.models.evidence.PhotoGallery;
import vn.danvan.models.registration.ModelTexts;
import vn.danvan.shared.DomainProblem;
import vn.danvan.uikit.Notices;

/** One photo: small, and in full behind it; its words are kept when one leaves the field. */
class PhotoCard extends Composite<Div> {

    private final GalleryPhoto photo;
    private final PhotoGallery photos;
    private final ModelId model;
    private final ModelTexts texts;
    private final Runnable changed;
    private final Image image;
    private final Anchor full = new Anchor();

    PhotoCard(
            GalleryPhoto photo, PhotoGallery photos, ModelId model, ModelTexts texts, boolean open, Runnable changed) {
        this.photo = photo;
        this.photos = photos;
        this.model = model;
        this.texts = texts;
        this.changed = changed;
        this.image = new Image(jpeg(() -> photos.thumbnail(model, photo.id())), "");
        getContent().addClassName("dv-photo");
        getContent().add(picture());
        getContent().add(open ? editing() : told());
    }

    private Component picture() {
        full.setHref(jpeg(() -> photos.full(model, photo.id())));
        full.setTarget(AnchorTarget.BLANK);
        full.add(image);
        name(photo.caption());
        return full;
    }

    private void name(String caption) {
        String said = caption.isEmpty() ? getTranslation("models.photos.untitled") : caption;
        image.setAlt(said);
        full.getElement().setAttribute("aria-label", getTranslation("models.photos.full", said));
    }

    /** Fetched, with the rights of that moment, when the browser asks for it. */
    private DownloadHandler jpeg(Supplier<byte[]> source) {
        return DownloadHandler.fromInputStream(event -> {
                    byte[] bytes = source.get();
                    return new DownloadResponse(
                            new ByteArrayInputStream(bytes), photo.id() + ".jpg", "image/jpeg", bytes.length);
                })
                .inline();
    }

    private Component told() {
        Div told = new Div(new Paragraph(photo.caption()));
        if (photo.consent()) {
            Span agreed = new Span(getTranslation("models.photos.agreed"));
            agreed.addClassName("dv-badge");
            told.add(agreed);
        }
        return told;
    }

    private Component editing() {
        TextField caption = new TextField(getTranslation("models.photos.caption"));
        caption.setMaxLength(PhotoGallery.MAX_CAPTION);
        caption.setValue(photo.caption());
        caption.setWidthFull();
        Checkbox agreed = new Checkbox(getTranslation("models.photos.agreed"));
        agreed.setValue(photo.consent());
        caption.addValueChangeListener(change -> describe(caption.getValue(), agreed.getValue()));
        agreed.addValueChangeListener(change -> describe(caption.getValue(), agreed.getValue()));
        Button up = new Button(
                getTranslation("models.photos.up"), click -> attempt(() -> photos.moveUp(model, photo.id())));
        Button remove = new Button(
                getTranslation("models.photos.remove"), click -> attempt(() -> photos.remove(model, photo.id())));
        Div acts = new Div(up, remove);
        acts.addClassName("dv-actions");
        return new Div(caption, agreed, acts);
    }

    private void describe(String caption, boolean consent) {
        try {
            photos.describe(model, photo.id(), caption, consent);
            name(caption);
            Notices.show(getTranslation("models.photos.kept"));
        } catch (DomainProblem refused) {
            Notices.show(texts.problem(refused, getLocale()));
        }
    }

    private void attempt(Runnable act) {
        try {
            act.run();
        } catch (DomainProblem refused) {
            Notices.show(texts.problem(refused, getLocale()));
        }
        changed.run();
    }
}
