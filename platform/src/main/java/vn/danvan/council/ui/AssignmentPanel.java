package vn.danvan.council.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.danvan.council.CouncilMember;
import vn.danvan.council.CouncilTexts;
import vn.danvan.council.assignment.AssignmentPlan;
import vn.danvan.council.assignment.AssignmentRule;
import vn.danvan.council.assignment.SheetAssignmentService;
import vn.danvan.council.assignment.Shortage;
import vn.danvan.council.round.RoundId;
import vn.danvan.council.round.RoundModel;
import vn.danvan.council.ui.piece.Problem;
import vn.danvan.models.ModelId;
import vn.danvan.models.registration.ModelField;
import vn.danvan.uikit.Notices;
import vn.danvan.uikit.WholeNumberField;

/** A rule, what it would lead to, and then the deed. */
class AssignmentPanel extends Composite<Div> {

    private static final int USUAL_REVIEWERS = 3;
    private static final int USUAL_LOAD = 60;

    private final RoundId round;
    private final SheetAssignmentService assignments;
    private final CouncilTexts texts;
    private final Runnable done;
    private final List<CouncilMember> members;
    private final Map<ModelId, RoundModel> models;
    private final WholeNumberField reviewers = new WholeNumberField(getTranslation("council.assignment.reviewers"));
    private final WholeNumberField load = new WholeNumberField(getTranslation("council.assignment.load"));
    private final Map<UUID, CheckboxGroup<ModelField>> fields = new LinkedHashMap<>();
    private final Div preview = new Div();
    private final Problem problem;

    AssignmentPanel(
            RoundId round,
            List<RoundModel> models,
            SheetAssignmentService assignments,
            CouncilTexts texts,
            Runnable done) {
        this.round = round;
        this.assignments = assignments;
        this.texts = texts;
        this.done = done;
        this.members = assignments.members(round);
        this.models = models.stream().collect(Collectors.toMap(RoundModel::id, each -> each));
        this.problem = new Problem(texts);
        reviewers.setValue(USUAL_REVIEWERS);
        load.setValue(USUAL_LOAD);
        reviewers.addClassName("dv-wide");
        load.addClassName("dv-wide");
        Div row = new Div(
                reviewers,
                load,
                new Button(getTranslation("council.assignment.preview"), click -> problem.tell(this::preview)));
        row.addClassName("dv-actions");
        getContent().add(row, byField(), problem, preview);
    }

    private Details byField() {
        Div all = new Div();
        for (CouncilMember member : members) {
            CheckboxGroup<ModelField> group = new CheckboxGroup<>(member.name());
            group.setItems(ModelField.values());
            group.setItemLabelGenerator(each -> texts.of("field", each, getLocale()));
            fields.put(member.id(), group);
            all.add(group);
        }
        return new Details(getTranslation("council.assignment.fields"), all);
    }

    private AssignmentRule rule() {
        Map<UUID, Set<ModelField>> chosen = new HashMap<>();
        fields.forEach((member, group) -> chosen.put(member, group.getValue()));
        Integer each = reviewers.entered();
        Integer most = load.entered();
        return new AssignmentRule(each == null ? 0 : each, most == null ? 0 : most, chosen);
    }

    private void preview() {
        AssignmentRule rule = rule();
        AssignmentPlan plan = assignments.preview(round, rule);
        preview.removeAll();
        UnorderedList loads = new UnorderedList();
        members.forEach(each -> loads.add(new ListItem(getTranslation(
                "council.assignment.load.told", each.name(), plan.loads().getOrDefault(each.id(), 0)))));
        Button apply = new Button(
                getTranslation("council.assignment.apply"),
                click -> problem.tell(() -> {
                    assignments.apply(round, rule, plan.dealt());
                    Notices.show(getTranslation("council.assignment.done"));
                    done.run();
                }));
        apply.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        preview.add(
                new Paragraph(getTranslation(
                        "council.assignment.told",
                        plan.dealt().size(),
                        plan.kept().size(),
                        plan.lightest(),
                        plan.heaviest())),
                loads,
                shortages(plan.shortages()),
                apply);
    }

    private Div shortages(List<Shortage> shortages) {
        if (shortages.isEmpty()) {
            return new Div();
        }
        UnorderedList list = new UnorderedList();
        shortages.forEach(each -> list.add(new ListItem(getTranslation(
                "council.assignment.shortage",
                name(each.model()),
                each.found(),
                each.wanted(),
                each.conflicted(),
                each.otherField(),
                each.full()))));
        Div told = new Div(new Paragraph(getTranslation("council.assignment.shortages", shortages.size())), list);
        told.addClassName("dv-warning");
        return told;
    }

    private String name(ModelId id) {
        RoundModel model = models.get(id);
        return model == null ? "" : model.code() + " " + model.name();
    }
}
