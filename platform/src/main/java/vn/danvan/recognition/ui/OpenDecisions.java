package vn.danvan.recognition.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import vn.danvan.identity.Right;
import vn.danvan.identity.Rights;
import vn.danvan.recognition.DecisionService;
import vn.danvan.recognition.DecisionSummary;
import vn.danvan.uikit.HomeTile;
import vn.danvan.uikit.TileCard;

/** The start page's decisions that are not published yet, for those who may know of them. */
@Order(60)
@org.springframework.stereotype.Component
class OpenDecisions implements HomeTile {

    private static final int SHOWN = 20;

    private final DecisionService decisions;
    private final Rights rights;

    OpenDecisions(DecisionService decisions, Rights rights) {
        this.decisions = decisions;
        this.rights = rights;
    }

    @Override
    public Optional<Component> tile() {
        if (!rights.may(Right.READ_PENDING_RESULTS)) {
            return Optional.empty();
        }
        TileCard card = TileCard.of("recognition.tile", "cong-nhan");
        decisions.list(0, SHOWN).stream()
                .filter(decision -> decision.state().isOpen())
                .forEach(decision -> card.add("cong-nhan/" + decision.id(), decision.title(), note(decision)));
        return Optional.of(card);
    }

    private static String note(DecisionSummary decision) {
        return Words.of("state", decision.state()) + " · " + Words.sentence(decision);
    }
}
