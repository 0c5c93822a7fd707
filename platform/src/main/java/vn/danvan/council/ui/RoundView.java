package vn.danvan.council.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.UUID;
import vn.danvan.council.CouncilTexts;
import vn.danvan.council.assignment.SheetAssignmentService;
import vn.danvan.council.ranking.JudgeMatrix;
import vn.danvan.council.ranking.RankingService;
import vn.danvan.council.round.RoundDetails;
import vn.danvan.council.round.RoundId;
import vn.danvan.council.round.RoundModel;
import vn.danvan.council.round.RoundRules;
import vn.danvan.council.round.RoundService;
import vn.danvan.council.sheet.SheetReminders;
import vn.danvan.council.sheet.ShownModels;
import vn.danvan.council.ui.piece.SayDialog;
import vn.danvan.identity.RequiresRight;
import vn.danvan.identity.Right;
import vn.danvan.shared.Formats;
import vn.danvan.shared.NotFound;
import vn.danvan.uikit.Facts;
import vn.danvan.uikit.Notices;
import vn.danvan.uikit.PageHeader;

/** A round for those who run it: rules, models, who scores what, who is late, closing. Others read its rules. */
@Route("hoi-dong/dot-cham/:roundId")
@PermitAll
@RequiresRight(Right.READ_COUNCILS)
class RoundView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final RoundService rounds;
    private final SheetAssignmentService assignments;
    private final SheetReminders reminders;
    private final RankingService rankings;
    private final ShownModels models;
    private final CouncilTexts texts;
    private RoundDetails shown;

    @SuppressWarnings("NullAway.Init") // set by the address before anything else happens
    RoundView(
            RoundService rounds,
            SheetAssignmentService assignments,
            SheetReminders reminders,
            RankingService rankings,
            ShownModels models,
            CouncilTexts texts) {
        this.rounds = rounds;
        this.assignments = assignments;
        this.reminders = reminders;
        this.rankings = rankings;
        this.models = models;
        this.texts = texts;
        addClassName("dv-page");
        setId("dv-content");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            load(new RoundId(
                    UUID.fromString(event.getRouteParameters().get("roundId").orElse(""))));
        } catch (NotFound | IllegalArgumentException unknown) {
            throw new NotFoundException();
        }
    }

    private void load(RoundId id) {
        shown = rounds.details(id);
        removeAll();
        boolean working = shown.leading() && shown.summary().isOpen();
        PageHeader header = working
                ? new PageHeader(getPageTitle(), ranking(), close())
                : new PageHeader(getPageTitle(), ranking());
        header.setSummary(shown.summary().councilName() + " · "
                + texts.of("round-state", shown.summary().state(), getLocale()));
        add(
                header,
                facts(),
                new H3(getTranslation("council.round.models", shown.summary().models())));
        if (working) {
            add(new Button(
                    getTranslation("council.round.add"),
                    click -> new CandidatesDialog(rounds, models, id, texts, () -> load(id)).open()));
        }
        if (!shown.leading()) {
            add(listed());
            return;
        }
        JudgeMatrix matrix = rankings.matrix(id);
        if (working && !matrix.rows().isEmpty()) {
            add(
                    new H3(getTranslation("council.assignment")),
                    new AssignmentPanel(id, matrix.models(), assignments, texts, () -> load(id)));
        }
        add(new H3(getTranslation("council.matrix")));
        if (working) {
            add(new Button(getTranslation("council.remind"), click -> remind()));
        }
        add(new MatrixTable(matrix, texts, working, new Moves(id)));
    }

    private void remind() {
        reminders.remind(shown.summary().id());
        Notices.show(getTranslation("council.reminded"));
    }

    /** What the chair may do with one cell. */
    private final class Moves implements MatrixTable.Acts {

        private final RoundId id;

        Moves(RoundId id) {
            this.id = id;
        }

        @Override
        public void assign(RoundModel model, UUID member) {
            assignments.assign(id, model.id(), member);
            load(id);
        }

        @Override
        public void takeBack(RoundModel model, UUID member) {
            assignments.takeBack(id, model.id(), member);
            load(id);
        }
    }

    private Anchor ranking() {
        Anchor link = new Anchor(
                "hoi-dong/dot-cham/" + shown.summary().id() + "/xep-hang", getTranslation("council.ranking"));
        link.addClassName("dv-button");
        return link;
    }

    private Button close() {
        return new Button(getTranslation("council.round.close"), click -> new SayDialog(
                        getTranslation("council.round.close"),
                        texts,
                        () -> {
                            rounds.close(shown.summary().id(), shown.summary().version());
                            Notices.show(getTranslation("council.round.closed"));
                            load(shown.summary().id());
                        },
                        new Paragraph(getTranslation("council.round.close.told")))
                .open());
    }

    private Facts facts() {
        RoundRules rules = shown.summary().facts().rules();
        return new Facts()
                .add(getTranslation("council.round.scheme"), shown.summary().schemeName())
                .add(
                        getTranslation("council.round.year"),
                        String.valueOf(shown.summary().facts().year()))
                .add(
                        getTranslation("council.level"),
                        texts.of("level", shown.summary().facts().level(), getLocale()))
                .add(getTranslation("council.round.deadline"), Formats.day(rules.deadline()))
                .add(getTranslation("council.round.min-sheets"), String.valueOf(rules.minSheets()))
                .add(getTranslation("council.round.missing"), texts.of("policy", rules.missing(), getLocale()))
                .add(getTranslation("council.round.spread"), rules.spreadPercent() + " %")
                .add(
                        getTranslation("council.round.blind"),
                        getTranslation(rules.blind() ? "council.yes" : "council.no"));
    }

    private OrderedList listed() {
        OrderedList list = new OrderedList();
        shown.models().forEach(each -> list.add(new ListItem(each.code() + " · " + each.name())));
        return list;
    }

    @Override
    public String getPageTitle() {
        return shown.summary().facts().name();
    }
}
