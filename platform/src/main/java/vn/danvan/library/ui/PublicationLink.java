package vn.danvan.library.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import java.util.Optional;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import vn.danvan.uikit.RecordPiece;

/** On a model's page: the way to what the library shows of it. */
@org.springframework.stereotype.Component
@Order(2)
class PublicationLink implements RecordPiece {

    @Override
    public String path() {
        return "mo-hinh";
    }

    @Override
    public Optional<Component> piece(UUID record) {
        Anchor link = new Anchor("mo-hinh/" + record + "/thu-vien", "");
        link.setText(link.getTranslation("library.link"));
        return Optional.of(link);
    }
}
