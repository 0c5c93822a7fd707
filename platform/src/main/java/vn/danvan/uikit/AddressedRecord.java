package vn.danvan.uikit;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import java.util.UUID;
import java.util.function.Consumer;
import vn.danvan.shared.NotFound;

/** The record that an address names by its id. */
public final class AddressedRecord {

    private AddressedRecord() {}

    /** @throws NotFoundException where the address names none, or none that may be seen */
    public static void open(BeforeEnterEvent event, String parameter, Consumer<UUID> open) {
        try {
            open.accept(
                    UUID.fromString(event.getRouteParameters().get(parameter).orElse("")));
        } catch (NotFound | IllegalArgumentException unknown) {
            throw new NotFoundException();
        }
    }
}
