package vn.danvan.council.ui.judging;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.function.Supplier;
import vn.danvan.council.round.RoundId;
import vn.danvan.council.sheet.Dossier;
import vn.danvan.council.sheet.JudgedPhotos;

/** The photos of a dossier, small, and each in full behind it; their files are called by numbers that name nobody. */
class DossierGallery extends Composite<Div> {

    private final transient JudgedPhotos photos;
    private final transient RoundId round;
    private final transient Dossier dossier;

    DossierGallery(JudgedPhotos photos, RoundId round, Dossier dossier) {
        this.photos = photos;
        this.round = round;
        this.dossier = dossier;
        getContent().addClassName("dv-gallery");
        dossier.photos().forEach(each -> getContent().add(card(each)));
    }

    private Div card(Dossier.PhotoLine photo) {
        String said = photo.caption().isEmpty() ? getTranslation("council.photo") : photo.caption();
        Image image = new Image(jpeg(photo, () -> photos.thumbnail(round, dossier.model(), photo.id())), said);
        image.getElement().setAttribute("loading", "lazy");
        Anchor full = new Anchor(jpeg(photo, () -> photos.full(round, dossier.model(), photo.id())), "");
        full.setTarget(AnchorTarget.BLANK);
        full.getElement().setAttribute("aria-label", getTranslation("council.photo.full", said));
        full.add(image);
        Div card = new Div(full);
        if (!photo.caption().isEmpty()) {
            card.add(new Div(new Paragraph(photo.caption())));
        }
        card.addClassName("dv-photo");
        return card;
    }

    /** Fetched, with the rights of that moment, when the browser asks for it. */
    private static DownloadHandler jpeg(Dossier.PhotoLine photo, Supplier<byte[]> source) {
        return DownloadHandler.fromInputStream(event -> {
                    byte[] bytes = source.get();
                    return new DownloadResponse(
                            new ByteArrayInputStream(bytes), photo.id() + ".jpg", "image/jpeg", bytes.length);
                })
                .inline();
    }
}
