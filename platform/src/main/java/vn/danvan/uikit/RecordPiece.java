package vn.danvan.uikit;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import java.util.UUID;

/**
 * Something that a feature adds to the page of another feature's record. Features implement it as a bean; the page asks
 * all and knows none of them.
 */
public interface RecordPiece {

    /**
     * @param room where the record's page is, such as "mo-hinh"
     * @param record one that the acting post may read
     * @return nothing where there is nothing to add
     */
    Optional<Component> piece(String room, UUID record);
}
