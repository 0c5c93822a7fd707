package vn.danvan.replication.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import java.util.Map;
import vn.danvan.replication.ReplicationTexts;
import vn.danvan.replication.effect.Effect;

/** How many models in force have which effect; what nobody confirmed is always among them. */
class EffectFigures extends Composite<DescriptionList> {

    private final ReplicationTexts texts;

    EffectFigures(ReplicationTexts texts) {
        this.texts = texts;
        getContent().addClassName("dv-figures");
    }

    void show(Map<Effect, Integer> statistics) {
        getContent().removeAll();
        getContent().getElement().setAttribute("aria-label", getTranslation("replication.statistics"));
        statistics.forEach((effect, count) -> {
            Div pair = new Div();
            pair.add(
                    new DescriptionList.Term(texts.of("effect", effect, getLocale())),
                    new DescriptionList.Description(String.valueOf(count)));
            getContent().getElement().appendChild(pair.getElement());
        });
    }
}
