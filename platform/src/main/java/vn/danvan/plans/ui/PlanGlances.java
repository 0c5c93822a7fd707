package vn.danvan.plans.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Locale;
import java.util.UUID;
import vn.danvan.documents.DocumentFacts;
import vn.danvan.plans.PlanFigures;
import vn.danvan.plans.PlanId;
import vn.danvan.plans.PlanOutline;
import vn.danvan.plans.PlanService;
import vn.danvan.plans.PlanTasks;
import vn.danvan.plans.approval.PlanState;
import vn.danvan.plans.derivation.PlanFrame;
import vn.danvan.plans.derivation.PlanFrames;
import vn.danvan.plans.ui.piece.ProgressLine;
import vn.danvan.shared.Formats;
import vn.danvan.shared.NotFound;
import vn.danvan.uikit.Facts;
import vn.danvan.uikit.list.RecordGlance;

/** What the list of plans says of one beside it: its head, until when, and how far it is. */
@SpringComponent
class PlanGlances {

    private final PlanService plans;
    private final PlanFrames frames;
    private final PlanTasks tasks;

    PlanGlances(PlanService plans, PlanFrames frames, PlanTasks tasks) {
        this.plans = plans;
        this.frames = frames;
        this.tasks = tasks;
    }

    /** @throws NotFound for a plan that the acting post may not read */
    Component of(String id) {
        PlanId plan = new PlanId(UUID.fromString(id));
        PlanOutline outline = plans.outline(plan);
        DocumentFacts facts = outline.document().facts();
        PlanFrame frame = frames.find(plan);
        return new RecordGlance(
                facts.title() == null ? say("plans.no-title") : facts.title(),
                say("plans.state." + outline.state().toLowerCase(Locale.ROOT)),
                "ke-hoach/" + plan,
                new PlanHeadFacts(facts, frame, plans),
                more(outline, frame),
                progress(outline));
    }

    private static Component more(PlanOutline outline, PlanFrame frame) {
        Facts more = new Facts()
                .add(say("plans.signatory"), outline.document().facts().signatory());
        if (frame.unitPlansDueOn() != null) {
            more.add(say("plans.frame.unit-plans-due"), Formats.day(frame.unitPlansDueOn()));
        }
        return more.add(say("plans.targets"), String.valueOf(outline.targets().size()))
                .add(say("plans.reporting"), String.valueOf(outline.reporting().size()));
    }

    private Component progress(PlanOutline outline) {
        PlanTasks.Together all = tasks.together(outline.id());
        PlanFigures figures = all.figures();
        Div progress = new Div(new Paragraph(say("plans.tasks") + " (" + figures.tasks() + ")"));
        if (figures.tasks() > 0) {
            Paragraph share = new Paragraph(
                    say("plans.figures", figures.clear(), figures.ends(), figures.done(), figures.parts()));
            share.addClassName("dv-quiet");
            progress.add(share);
        }
        if (PlanState.valueOf(outline.state()).isInForce()) {
            progress.add(new ProgressLine(all.progress()));
        }
        return progress;
    }

    private static String say(String key, Object... arguments) {
        return I18NProvider.translate(key, arguments);
    }
}
