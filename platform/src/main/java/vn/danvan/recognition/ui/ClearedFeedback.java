package vn.danvan.recognition.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.danvan.models.ModelId;
import vn.danvan.recognition.feedback.Feedback;
import vn.danvan.uikit.RecordPiece;

/** On a model's page, to whoever may read it: what the council lets its nominator know. */
@org.springframework.stereotype.Component
class ClearedFeedback implements RecordPiece {

    private final Feedback feedback;

    ClearedFeedback(Feedback feedback) {
        this.feedback = feedback;
    }

    @Override
    public String path() {
        return "mo-hinh";
    }

    @Override
    public Optional<Component> piece(UUID record) {
        List<String> said = feedback.cleared(new ModelId(record));
        if (said.isEmpty()) {
            return Optional.empty();
        }
        UnorderedList list = new UnorderedList();
        said.forEach(text -> list.add(new ListItem(text)));
        return Optional.of(new Div(new H3(UI.getCurrent().getTranslation("recognition.feedback")), list));
    }
}
