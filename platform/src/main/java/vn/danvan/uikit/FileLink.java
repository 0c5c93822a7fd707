package vn.danvan.uikit;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.function.Supplier;

/** A link behind which a file lies; it is fetched, with the rights of that moment, when somebody asks for it. */
public class FileLink extends Composite<Anchor> {

    public record Content(String name, String mediaType, byte[] bytes) {}

    public FileLink(String text, Supplier<Content> source) {
        getContent().setText(text);
        getContent().addClassName("dv-file");
        getContent().setHref(DownloadHandler.fromInputStream(event -> {
            Content file = source.get();
            return new DownloadResponse(
                    new ByteArrayInputStream(file.bytes()), file.name(), file.mediaType(), file.bytes().length);
        }));
    }
}
