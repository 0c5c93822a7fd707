package vn.danvan.replication.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import java.util.function.Consumer;
import vn.danvan.models.ModelId;
import vn.danvan.models.ModelService;
import vn.danvan.models.ModelSummary;
import vn.danvan.replication.Adoption;

/** The adopter's own model that grew out of an adoption, among those of the unit. */
class OwnModel extends Composite<Div> {

    private static final int OFFERED = 200;

    OwnModel(ModelService models, Adoption adoption, Consumer<ModelId> name) {
        ComboBox<ModelSummary> own = new ComboBox<>(getTranslation("replication.own-model"));
        own.setWidth("24rem");
        own.setMaxWidth("100%");
        own.setItemLabelGenerator(each -> each.code() + " · " + each.name());
        own.setItems(models.list("", null, 0, OFFERED).stream()
                .filter(each -> each.leadUnit().equals(adoption.unit())
                        && !each.id().equals(adoption.model())
                        && !each.name().isEmpty())
                .toList());
        Button keep = new Button(getTranslation("replication.own-model.name"), click -> {
            if (own.getValue() != null) {
                name.accept(own.getValue().id());
            }
        });
        getContent().addClassName("dv-fields");
        getContent().add(own, keep);
    }
}
