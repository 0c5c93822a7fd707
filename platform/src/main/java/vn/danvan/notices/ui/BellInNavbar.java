package vn.danvan.notices.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import vn.danvan.identity.Acting;
import vn.danvan.notices.Inbox;
import vn.danvan.uikit.NavbarPiece;

/** Everybody who acts in a post has an inbox. */
@org.springframework.stereotype.Component
class BellInNavbar implements NavbarPiece {

    private final Inbox inbox;
    private final Acting acting;

    BellInNavbar(Inbox inbox, Acting acting) {
        this.inbox = inbox;
        this.acting = acting;
    }

    @Override
    public Optional<Component> piece() {
        return acting.find().map(post -> new Bell(inbox));
    }
}
