package vn.danvan.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import vn.danvan.tenancy.RefusedWrites;
import vn.danvan.tenancy.TenantState;
import vn.danvan.uikit.NavbarPiece;

/** Says above every screen that nothing can be written, before somebody begins to write. */
@org.springframework.stereotype.Component
class ReadOnlyMark implements NavbarPiece {

    private final RefusedWrites refused;

    ReadOnlyMark(RefusedWrites refused) {
        this.refused = refused;
    }

    @Override
    public Optional<Component> piece() {
        return refused.reason().map(ReadOnlyMark::mark);
    }

    private static Component mark(TenantState refusing) {
        Span mark = new Span();
        mark.setText(mark.getTranslation("shell.read-only"));
        mark.setTitle(mark.getTranslation(RefusedWords.key(refusing)));
        mark.addClassName("dv-read-only");
        return mark;
    }
}
