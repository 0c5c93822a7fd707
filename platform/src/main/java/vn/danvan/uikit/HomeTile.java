package vn.danvan.uikit;

import com.vaadin.flow.component.Component;
import java.util.Optional;

/**
 * A piece of the start page that a feature brings: what waits, or what is new, for the acting post. Features implement
 * it as a bean, in the order of {@link org.springframework.core.annotation.Order}; the start page knows none of them.
 */
public interface HomeTile {

    /** Asked at each visit; nothing where the post may not see it. */
    Optional<Component> tile();
}
