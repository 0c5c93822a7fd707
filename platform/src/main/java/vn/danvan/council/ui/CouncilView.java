package vn.danvan.council.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import vn.danvan.council.CouncilDetails;
import vn.danvan.council.CouncilId;
import vn.danvan.council.CouncilService;
import vn.danvan.council.CouncilTexts;
import vn.danvan.council.round.RoundService;
import vn.danvan.council.round.RoundSummary;
import vn.danvan.council.ui.piece.SayDialog;
import vn.danvan.identity.RequiresRight;
import vn.danvan.identity.Right;
import vn.danvan.organisation.OrganisationService;
import vn.danvan.scoring.SchemeService;
import vn.danvan.shared.Formats;
import vn.danvan.shared.NotFound;
import vn.danvan.uikit.Facts;
import vn.danvan.uikit.PageHeader;

/** One council: its term, its members, its rounds of scoring. */
@Route("hoi-dong/:councilId")
@PermitAll
@RequiresRight(Right.READ_COUNCILS)
class CouncilView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final CouncilService councils;
    private final RoundService rounds;
    private final SchemeService schemes;
    private final OrganisationService units;
    private final CouncilTexts texts;
    private final Clock clock;
    private CouncilDetails shown;

    @SuppressWarnings("NullAway.Init") // set by the address before anything else happens
    CouncilView(
            CouncilService councils,
            RoundService rounds,
            SchemeService schemes,
            OrganisationService units,
            CouncilTexts texts,
            Clock clock) {
        this.councils = councils;
        this.units = units;
        this.rounds = rounds;
        this.schemes = schemes;
        this.texts = texts;
        this.clock = clock;
        addClassName("dv-page");
        setId("dv-content");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            load(new CouncilId(
                    UUID.fromString(event.getRouteParameters().get("councilId").orElse(""))));
        } catch (NotFound | IllegalArgumentException unknown) {
            throw new NotFoundException();
        }
    }

    private void load(CouncilId id) {
        shown = councils.details(id);
        removeAll();
        PageHeader header = shown.manageable()
                ? new PageHeader(getPageTitle(), new Button(getTranslation("council.edit"), click -> edit()))
                : new PageHeader(getPageTitle());
        header.setSummary(texts.of("kind", shown.summary().facts().kind(), getLocale()));
        add(header, facts(), new H3(getTranslation("council.members")));
        if (shown.manageable()) {
            add(new Button(getTranslation("council.appoint"), click -> appoint()));
        }
        add(
                new MemberGrid(shown, councils, texts, LocalDate.now(clock), () -> load(id)),
                new H3(getTranslation("council.rounds")));
        if (rounds.mayOpen(id)) {
            Button open = new Button(getTranslation("council.open-round"), click -> openRound());
            open.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            add(open);
        }
        add(rounds(id));
    }

    private Facts facts() {
        return new Facts()
                .add(
                        getTranslation("council.term"),
                        getTranslation(
                                "council.term.told",
                                Formats.day(shown.summary().facts().termFrom()),
                                Formats.day(shown.summary().facts().termTo())))
                .add(
                        getTranslation("council.level"),
                        texts.of("level", shown.summary().facts().level(), getLocale()))
                .add(getTranslation("council.standing-unit"), shown.summary().standingName());
    }

    private void edit() {
        LocalDate today = LocalDate.now(clock);
        CouncilForm form = new CouncilForm(units, texts, clock);
        form.show(
                shown.summary(),
                units.details(shown.summary().facts().standingUnit(), today).current());
        new SayDialog(
                        getTranslation("council.edit"),
                        texts,
                        () -> {
                            councils.change(
                                    shown.summary().id(), shown.summary().version(), form.facts());
                            load(shown.summary().id());
                        },
                        form)
                .open();
    }

    private void appoint() {
        AppointmentForm form = new AppointmentForm(councils, texts, clock);
        new SayDialog(
                        getTranslation("council.appoint"),
                        texts,
                        () -> {
                            councils.appoint(shown.summary().id(), form.appointment());
                            load(shown.summary().id());
                        },
                        form)
                .open();
    }

    private Div rounds(CouncilId id) {
        Div list = new Div();
        list.addClassName("dv-tasks");
        rounds.list(id).forEach(each -> list.add(card(each)));
        return list;
    }

    private Div card(RoundSummary round) {
        return new Div(
                new H3(new Anchor(
                        "hoi-dong/dot-cham/" + round.id(), round.facts().name())),
                new Paragraph(getTranslation(
                        "council.round.summary",
                        round.models(),
                        Formats.day(round.facts().rules().deadline()),
                        texts.of("round-state", round.state(), getLocale()))));
    }

    private void openRound() {
        RoundForm form = new RoundForm(schemes.list(), texts, clock);
        new SayDialog(
                        getTranslation("council.open-round"),
                        texts,
                        () -> {
                            var id = rounds.open(shown.summary().id(), form.scheme(), form.facts());
                            getUI().ifPresent(ui -> ui.navigate("hoi-dong/dot-cham/" + id));
                        },
                        form)
                .open();
    }

    @Override
    public String getPageTitle() {
        return shown.summary().facts().name();
    }
}
