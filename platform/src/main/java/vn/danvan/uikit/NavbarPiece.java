package vn.danvan.uikit;

import com.vaadin.flow.component.Component;
import java.util.Optional;

/**
 * Something that a feature puts into the bar above every screen, before the person's menu. Features implement it as a
 * bean; the shell knows none of them.
 */
public interface NavbarPiece {

    /** Asked when a window is opened; nothing where the post has no use for it. */
    Optional<Component> piece();
}
