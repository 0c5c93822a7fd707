package vn.danvan.intake.ui.piece;

import com.vaadin.flow.component.Component;
import java.util.Optional;

/** The fields of one entry of a list. */
interface EntryForm<T> {

    Component fields();

    /** What was entered; nothing where something is not allowed, which then stands beside its field. */
    Optional<T> value();
}
