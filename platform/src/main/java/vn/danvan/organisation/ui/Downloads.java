package vn.danvan.organisation.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.function.Function;
import java.util.function.Supplier;
import vn.danvan.organisation.UnitExport.Format;

/** A link for each kind of file; the file is made when the link is followed. */
class Downloads extends Composite<Div> {

    /** @param fileName without its ending */
    Downloads(Function<Format, String> label, Function<Format, byte[]> content, Supplier<String> fileName) {
        getContent().addClassName("dv-actions");
        for (Format format : Format.values()) {
            DownloadHandler handler = DownloadHandler.fromInputStream(event -> {
                byte[] bytes = content.apply(format);
                return new DownloadResponse(
                        new ByteArrayInputStream(bytes),
                        fileName.get() + "." + format.ending(),
                        format.mediaType(),
                        bytes.length);
            });
            getContent().add(new Anchor(handler, label.apply(format)));
        }
    }
}
