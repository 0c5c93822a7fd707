package vn.danvan.plans.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import vn.danvan.documents.DocumentFacts;
import vn.danvan.identity.Right;
import vn.danvan.identity.Rights;
import vn.danvan.plans.PlanService;
import vn.danvan.plans.search.PlanSummary;
import vn.danvan.shared.Formats;
import vn.danvan.uikit.HomeTile;
import vn.danvan.uikit.TileCard;

/** The start page's newest plans. */
@Order(20)
@org.springframework.stereotype.Component
class NewestPlans implements HomeTile {

    private static final int SHOWN = 5;

    private final PlanService plans;
    private final Rights rights;

    NewestPlans(PlanService plans, Rights rights) {
        this.plans = plans;
        this.rights = rights;
    }

    @Override
    public Optional<Component> tile() {
        if (!rights.may(Right.READ_PLANS)) {
            return Optional.empty();
        }
        TileCard card = TileCard.of("plans.newest", "ke-hoach");
        for (PlanSummary plan : plans.list("", 0, SHOWN)) {
            DocumentFacts facts = plan.facts();
            String title = facts.title() == null ? I18NProvider.translate("plans.no-title") : facts.title();
            card.add("ke-hoach/" + plan.id(), title, note(facts));
        }
        return Optional.of(card);
    }

    private static String note(DocumentFacts facts) {
        String day = Formats.dayOrYear(facts.issuedOn(), facts.issuedYear());
        String number = facts.numberPrinted() == null ? "" : facts.numberPrinted();
        return Stream.of(number, day == null ? "" : day)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }
}
