package vn.danvan.replication.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import vn.danvan.identity.RequiresRight;
import vn.danvan.identity.Right;
import vn.danvan.models.ModelDetails;
import vn.danvan.models.ModelId;
import vn.danvan.models.ModelService;
import vn.danvan.models.ModelSteps;
import vn.danvan.models.life.ModelStep;
import vn.danvan.models.registration.ModelTexts;
import vn.danvan.replication.AdoptionService;
import vn.danvan.replication.Family;
import vn.danvan.replication.ReplicationTexts;
import vn.danvan.replication.effect.EffectCheck;
import vn.danvan.replication.effect.EffectService;
import vn.danvan.shared.Formats;
import vn.danvan.uikit.AddressedRecord;
import vn.danvan.uikit.PageHeader;

/** What became of one model after its recognition: what grew out of it, and whether its effect lasts. */
@Route("mo-hinh/:modelId/nhan-rong")
@PermitAll
@RequiresRight(Right.READ_MODELS)
class FamilyView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final AdoptionService adoptions;
    private final EffectService effects;
    private final ModelService models;
    private final ModelSteps steps;
    private final ReplicationTexts texts;
    private final ModelTexts modelTexts;
    private ModelDetails model;

    @SuppressWarnings("NullAway.Init") // set by the address before anything else happens
    FamilyView(
            AdoptionService adoptions,
            EffectService effects,
            ModelService models,
            ModelSteps steps,
            ReplicationTexts texts,
            ModelTexts modelTexts) {
        this.adoptions = adoptions;
        this.effects = effects;
        this.models = models;
        this.steps = steps;
        this.texts = texts;
        this.modelTexts = modelTexts;
        addClassName("dv-page");
        setId("dv-content");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        AddressedRecord.open(event, "modelId", id -> load(new ModelId(id)));
    }

    private void load(ModelId id) {
        model = models.details(id);
        Family family = adoptions.family(id);
        removeAll();
        PageHeader header = new PageHeader(getPageTitle(), buttons(id));
        header.setSummary(getTranslation("replication.family.count", family.confirmed(), family.confirmedBelow()));
        add(header, new Paragraph(new Anchor("mo-hinh/" + id, getTranslation("replication.to-model"))));
        Family.Origin origin = family.origin();
        if (origin != null) {
            add(new Paragraph(getTranslation("replication.family.origin", origin.name(), origin.unit())));
        }
        add(new H3(getTranslation("replication.family")), tree(family.members()));
        add(new H3(getTranslation("replication.checks")), checks(effects.of(id)));
    }

    private Button[] buttons(ModelId id) {
        List<Button> buttons = new java.util.ArrayList<>();
        model.open().stream()
                .filter(step -> step == ModelStep.MAINTAIN || step == ModelStep.FADE)
                .sorted()
                .forEach(step -> buttons.add(new Button(
                        modelTexts.of("step", step, getLocale()),
                        click -> new LapseDialog(step, model, steps, modelTexts, () -> load(id)).open())));
        if (adoptions.mayAsk()) {
            Button ask =
                    new Button(getTranslation("replication.ask"), click -> new AskDialog(id, adoptions, texts).open());
            ask.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            buttons.add(ask);
        }
        return buttons.toArray(Button[]::new);
    }

    private UnorderedList tree(List<Family.Member> members) {
        UnorderedList root = new UnorderedList();
        root.addClassName("dv-family");
        if (members.isEmpty()) {
            root.add(new ListItem(getTranslation("replication.family.none")));
        }
        Deque<UnorderedList> open = new ArrayDeque<>(List.of(root));
        for (Family.Member member : members) {
            while (open.size() > member.depth()) {
                open.pop();
            }
            ListItem item = new ListItem(new Anchor("nhan-rong/" + member.adoption(), told(member)));
            open.element().add(item);
            UnorderedList below = new UnorderedList();
            item.add(below);
            open.push(below);
        }
        return root;
    }

    private String told(Family.Member member) {
        String own = member.ownModel();
        return member.unit() + " · " + texts.of("state", member.state(), getLocale())
                + (own == null ? "" : " · " + getTranslation("replication.family.own", own));
    }

    private UnorderedList checks(List<EffectCheck> all) {
        UnorderedList list = new UnorderedList();
        if (all.isEmpty()) {
            list.add(new ListItem(getTranslation("replication.checks.none")));
        }
        all.forEach(each -> list.add(new ListItem(new Anchor(
                "hieu-qua/" + each.id(),
                getTranslation("replication.check.after", each.months(), Formats.day(each.dueOn())) + " · "
                        + texts.of("effect", each.effect(), getLocale())))));
        return list;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("replication.family.of", model.summary().name());
    }
}
