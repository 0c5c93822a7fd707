package vn.danvan.plans.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.data.provider.Query;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.danvan.plans.PlanId;
import vn.danvan.plans.PlanService;
import vn.danvan.plans.assignment.PlanHead;
import vn.danvan.plans.derivation.PlanDerivation;
import vn.danvan.plans.derivation.UpperPlan;
import vn.danvan.plans.search.PlanSummary;
import vn.danvan.shared.TextFolding;

/** Which plan of the province stands above: those that give the unit something to do, and those that it may read. */
class UpperPlanChoice extends ComboBox<UpperPlanChoice.Item> {

    record Item(PlanId plan, String label) {}

    private final transient List<Item> given;
    private final transient PlanService plans;
    private final PlanId self;

    UpperPlanChoice(PlanService plans, PlanDerivation derivation, PlanId self, @Nullable PlanId chosen) {
        this.plans = plans;
        this.self = self;
        this.given = derivation.uppers().stream()
                .map(UpperPlan::plan)
                .map(head -> new Item(head.id(), label(head)))
                .toList();
        setLabel(getTranslation("plans.upper"));
        setHelperText(getTranslation("plans.upper.help"));
        setClearButtonVisible(true);
        setWidthFull();
        setItemLabelGenerator(Item::label);
        setItems(this::matching);
        if (chosen != null) {
            setValue(given.stream()
                    .filter(item -> item.plan().equals(chosen))
                    .findFirst()
                    .orElseGet(() -> new Item(chosen, readable(chosen))));
        }
    }

    @Nullable
    PlanId chosen() {
        return getValue() == null ? null : getValue().plan();
    }

    /** One page; who does not find the plan in it types more of its name. */
    private Stream<Item> matching(Query<Item, String> query) {
        String text = query.getFilter().orElse("").strip();
        int limit = query.getLimit();
        if (query.getOffset() > 0) {
            return Stream.empty();
        }
        String folded = TextFolding.fold(text);
        Stream<Item> readable = plans.list(text, 0, limit).stream().map(plan -> new Item(plan.id(), label(plan)));
        return Stream.concat(
                        given.stream()
                                .filter(item -> TextFolding.fold(item.label()).contains(folded)),
                        readable)
                .filter(item -> !item.plan().equals(self))
                .distinct()
                .limit(limit);
    }

    private String readable(PlanId plan) {
        try {
            var facts = plans.details(plan).document().facts();
            return label(facts.numberPrinted(), facts.title(), facts.issuer());
        } catch (vn.danvan.shared.NotFound notForThisPost) {
            return getTranslation("plans.upper.unreadable");
        }
    }

    private String label(PlanHead head) {
        return label(head.number(), head.title(), head.issuer());
    }

    private String label(PlanSummary plan) {
        return label(
                plan.facts().numberPrinted(), plan.facts().title(), plan.facts().issuer());
    }

    private String label(@Nullable String number, @Nullable String title, @Nullable String issuer) {
        return Stream.of(number, title == null ? getTranslation("plans.no-title") : title, issuer)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" · "));
    }
}
