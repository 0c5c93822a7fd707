package vn.danvan.intake.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import vn.danvan.identity.Right;
import vn.danvan.identity.Rights;
import vn.danvan.intake.ImportService;
import vn.danvan.intake.ImportState;
import vn.danvan.uikit.HomeTile;
import vn.danvan.uikit.TileCard;

/** The start page's imports that wait for somebody to look at them. */
@Order(10)
@org.springframework.stereotype.Component
class WaitingImports implements HomeTile {

    private static final int LOOKED_AT = 20;
    private static final int SHOWN = 5;

    private final ImportService imports;
    private final Rights rights;

    WaitingImports(ImportService imports, Rights rights) {
        this.imports = imports;
        this.rights = rights;
    }

    @Override
    public Optional<Component> tile() {
        if (!rights.may(Right.IMPORT_DOCUMENTS)) {
            return Optional.empty();
        }
        UI ui = UI.getCurrent();
        TileCard card = new TileCard(
                ui.getTranslation("intake.waiting"),
                ui.getTranslation("intake.waiting.none"),
                "van-ban/nhap",
                ui.getTranslation("intake.import"));
        imports.newest(LOOKED_AT).stream()
                .filter(each -> each.state() == ImportState.NEEDS_REVIEW)
                .limit(SHOWN)
                .forEach(each -> card.add("van-ban/nhap/" + each.id(), each.fileName(), null));
        return Optional.of(card);
    }
}
