package vn.danvan.library.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.UUID;
import vn.danvan.library.LibraryPage.ShownPhoto;
import vn.danvan.library.LibraryService;

/** Small photos beside each other; each is fetched, with the rights of that moment, when the browser asks for it. */
class PhotoRow extends Composite<Div> {

    PhotoRow(LibraryService library, List<ShownPhoto> photos, String name) {
        getContent().addClassName("dv-photos");
        photos.forEach(photo -> getContent().add(image(library, photo, name)));
        getContent().setVisible(!photos.isEmpty());
    }

    private static Image image(LibraryService library, ShownPhoto photo, String name) {
        UUID id = photo.id();
        Image image = new Image(
                DownloadHandler.fromInputStream(event -> {
                            byte[] bytes = library.thumbnail(id);
                            return new DownloadResponse(
                                    new ByteArrayInputStream(bytes), id + ".jpg", "image/jpeg", bytes.length);
                        })
                        .inline(),
                photo.caption().isEmpty() ? name : photo.caption());
        image.getElement().setAttribute("loading", "lazy");
        return image;
    }
}
