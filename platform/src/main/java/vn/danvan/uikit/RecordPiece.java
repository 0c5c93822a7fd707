package vn.danvan.uikit;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import java.util.UUID;

/**
 * A piece of a record's page that another feature brings, such as a link to what it knows of the record. Features implement
 * it as a bean, in the order of {@link org.springframework.core.annotation.Order}; the page knows none of them.
 */
public interface RecordPiece {

    /** The path of the pages on which it stands, such as {@code mo-hinh}. */
    String path();

    /** Asked at each visit; nothing where the post may not see it. */
    Optional<Component> piece(UUID record);
}
