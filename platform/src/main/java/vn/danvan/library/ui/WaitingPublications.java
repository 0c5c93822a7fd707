package vn.danvan.library.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import vn.danvan.library.LibraryTexts;
import vn.danvan.library.PublicationService;
import vn.danvan.uikit.HomeTile;
import vn.danvan.uikit.TileCard;

/** On the start page: what waits for the unit's consent or for approval. */
@Order(15)
@org.springframework.stereotype.Component
class WaitingPublications implements HomeTile {

    private static final int SHOWN = 5;

    private final PublicationService publications;
    private final LibraryTexts texts;

    WaitingPublications(PublicationService publications, LibraryTexts texts) {
        this.publications = publications;
        this.texts = texts;
    }

    @Override
    public Optional<Component> tile() {
        if (!publications.mayDecide()) {
            return Optional.empty();
        }
        UI ui = UI.getCurrent();
        TileCard card = new TileCard(
                ui.getTranslation("library.waiting"),
                ui.getTranslation("library.waiting.none"),
                "thu-vien",
                ui.getTranslation("library.list"));
        publications
                .waiting(SHOWN)
                .forEach(each -> card.add(
                        "mo-hinh/" + each.model() + "/thu-vien",
                        each.name(),
                        each.unitName() + " · " + texts.of("state", each.state(), ui.getLocale())));
        return Optional.of(card);
    }
}
