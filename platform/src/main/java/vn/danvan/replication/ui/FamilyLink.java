package vn.danvan.replication.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import java.util.Optional;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import vn.danvan.models.ModelId;
import vn.danvan.replication.AdoptionService;
import vn.danvan.uikit.RecordPiece;

/** On a model's page: the way to what grew out of it, with how often it was adopted. */
@org.springframework.stereotype.Component
@Order(1)
class FamilyLink implements RecordPiece {

    private final AdoptionService adoptions;

    FamilyLink(AdoptionService adoptions) {
        this.adoptions = adoptions;
    }

    @Override
    public String path() {
        return "mo-hinh";
    }

    @Override
    public Optional<Component> piece(UUID record) {
        return adoptions.findFamily(new ModelId(record)).map(family -> link(record, family.confirmed()));
    }

    private static Component link(UUID record, int count) {
        Anchor link = new Anchor("mo-hinh/" + record + "/nhan-rong", "");
        link.setText(link.getTranslation("replication.family.link", count));
        return link;
    }
}
