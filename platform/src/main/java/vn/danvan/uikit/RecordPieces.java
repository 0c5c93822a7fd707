package vn.danvan.uikit;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** All pieces that features bring to a record's page. */
@Component
public class RecordPieces {

    private final List<RecordPiece> pieces;

    RecordPieces(List<RecordPiece> pieces) {
        this.pieces = pieces;
    }

    /** @param path of the pages, as the pieces say it */
    public Div of(String path, UUID record) {
        Div row = new Div();
        row.addClassName("dv-pieces");
        pieces.stream()
                .filter(each -> each.path().equals(path))
                .flatMap(each -> each.piece(record).stream())
                .forEach(row::add);
        return row;
    }
}
