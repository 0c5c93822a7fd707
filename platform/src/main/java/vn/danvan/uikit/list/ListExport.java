package vn.danvan.uikit.list;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import vn.danvan.shared.Spreadsheet;

/** The list as one sees it, as a workbook: the same rows in the same order, the same columns. */
class ListExport<T> extends Composite<Anchor> {

    private final transient ListSetup<T> setup;
    private transient volatile Seen<T> seen;

    private record Seen<T>(ListAddress address, List<ListColumn<T>> columns) {}

    ListExport(ListSetup<T> setup) {
        this.setup = setup;
        this.seen = new Seen<>(ListAddress.EVERYTHING, setup.columns());
        getContent().setText(getTranslation("uikit.list.export"));
        getContent().addClassName("dv-list-file");
        DownloadHandler handler = this::write;
        getContent().setHref(handler);
    }

    /** @param total how many rows there are; what is more than a file may have is said beforehand */
    void show(ListAddress address, List<String> columns, int total) {
        seen = new Seen<>(address, setup.columns(columns));
        getContent()
                .setText(
                        total > setup.exported()
                                ? getTranslation("uikit.list.export-first", setup.exported())
                                : getTranslation("uikit.list.export"));
    }

    /** Runs beside the person's other requests; it sees what stood on the screen when it began. */
    private void write(DownloadEvent event) throws IOException {
        Seen<T> now = seen;
        event.setFileName(setup.words().title() + ".xlsx");
        event.setContentType(Spreadsheet.MEDIA_TYPE);
        try (OutputStream out = event.getOutputStream()) {
            Spreadsheet.write(
                    out,
                    setup.words().title(),
                    now.columns().stream().map(ListColumn::inAFile).toList(),
                    setup.file(now.address()));
        }
    }
}
