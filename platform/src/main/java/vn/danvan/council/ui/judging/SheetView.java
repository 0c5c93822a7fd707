package vn.danvan.council.ui.judging;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import vn.danvan.council.CouncilTexts;
import vn.danvan.council.round.RoundId;
import vn.danvan.council.sheet.JudgedPhotos;
import vn.danvan.council.sheet.OwnScale;
import vn.danvan.council.sheet.QueueService;
import vn.danvan.council.sheet.QueueService.Declaration;
import vn.danvan.council.sheet.SheetDetails;
import vn.danvan.council.sheet.SheetProblem;
import vn.danvan.council.sheet.SheetService;
import vn.danvan.council.sheet.SheetState;
import vn.danvan.council.ui.piece.Problem;
import vn.danvan.council.ui.piece.SayDialog;
import vn.danvan.identity.RequiresRight;
import vn.danvan.identity.Right;
import vn.danvan.models.ModelId;
import vn.danvan.models.registration.ModelTexts;
import vn.danvan.scoring.SchemeTexts;
import vn.danvan.shared.DomainProblem;
import vn.danvan.shared.NotFound;
import vn.danvan.shared.StaleVersion;
import vn.danvan.uikit.PageHeader;

/** A judge scores one model: dossier on the left, form on the right, kept while one types; no mouse is needed. */
@Route("cham-diem/dot/:roundId/:modelId")
@PermitAll
@RequiresRight(Right.SCORE_MODELS)
class SheetView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final SheetService sheets;
    private final QueueService queues;
    private final OwnScale scale;
    private final JudgedPhotos photos;
    private final CouncilTexts texts;
    private final ModelTexts modelTexts;
    private final SchemeTexts schemeTexts;
    private final Clock clock;
    private final SavedLine saved;
    private final Problem problem;
    private RoundId round;
    private ModelId model;
    private SheetDetails shown;
    private ScoreForm form;
    private int version;

    @SuppressWarnings("NullAway.Init") // set by the address before anything else happens
    SheetView(
            SheetService sheets,
            QueueService queues,
            OwnScale scale,
            JudgedPhotos photos,
            CouncilTexts texts,
            ModelTexts modelTexts,
            SchemeTexts schemeTexts,
            Clock clock) {
        this.sheets = sheets;
        this.queues = queues;
        this.scale = scale;
        this.photos = photos;
        this.texts = texts;
        this.modelTexts = modelTexts;
        this.schemeTexts = schemeTexts;
        this.clock = clock;
        this.problem = new Problem(texts);
        this.saved = new SavedLine(clock);
        addClassNames("dv-page", "dv-judging");
        setId("dv-content");
        Shortcuts.addShortcutListener(this, this::finish, Key.ENTER, KeyModifier.CONTROL)
                .resetFocusOnActiveElement();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            round = new RoundId(
                    UUID.fromString(event.getRouteParameters().get("roundId").orElse("")));
            model = new ModelId(
                    UUID.fromString(event.getRouteParameters().get("modelId").orElse("")));
            load();
        } catch (SheetProblem notYet) {
            event.forwardTo("cham-diem/dot/" + round);
        } catch (NotFound | IllegalArgumentException unknown) {
            throw new NotFoundException();
        }
    }

    private void load() {
        shown = sheets.open(round, model);
        version = shown.version();
        removeAll();
        saved.setText("");
        problem.setVisible(false);
        boolean editable = shown.round().isOpen() && shown.item().state() != SheetState.ABSTAINED;
        form = new ScoreForm(shown.scheme(), schemeTexts, this::changed);
        form.show(shown.content(), editable);
        form.tell(shown.evaluation());
        PageHeader header = new PageHeader(
                getPageTitle(), new Anchor("cham-diem/dot/" + round, getTranslation("council.back-to-queue")));
        header.setSummary(texts.of("sheet-state", shown.item().state(), getLocale()));
        CompareDrawer compare = new CompareDrawer(() -> scale.nearest(
                round, model, sheets.evaluate(round, form.content()).total()));
        Div side = new Div(compare.button(), form, saved, problem);
        if (editable) {
            side.add(new SheetButtons(
                    shown.item().state(), texts, this::finish, this::skip, this::abstain, this::declare));
        }
        side.addClassName("dv-judge-form");
        DossierGallery gallery = new DossierGallery(photos, round, shown.dossier());
        Div both = new Div(new DossierPanel(shown.dossier(), gallery, modelTexts), compare, side);
        both.addClassName("dv-judge");
        add(header, new QueueBar(queues.queue(round)), both);
        if (shown.item().state() == SheetState.FINAL) {
            side.add(new AfterFinal(sheets.others(round, model), shown, clock.getZone()));
        }
        form.focus();
    }

    /** What is handed in already changes only when it is handed in again. */
    private void changed() {
        try {
            form.tell(sheets.evaluate(round, form.content()));
            if (shown.item().state().isOpen()) {
                version = sheets.save(round, model, version, form.content());
                saved.saved();
            }
        } catch (StaleVersion elsewhere) {
            saved.stale();
        } catch (DomainProblem refused) {
            saved.setText(texts.problem(refused, getLocale()));
        }
    }

    private void finish() {
        if (shown.item().state() == SheetState.FINAL) {
            SayDialog.forReason(
                            getTranslation("council.change-score"),
                            getTranslation("council.change-reason"),
                            texts,
                            reason -> {
                                sheets.finish(round, model, version, form.entered(), reason);
                                load();
                            })
                    .open();
        } else if (problem.tell(() -> sheets.finish(round, model, version, form.entered(), null))) {
            goOn();
        }
    }

    private void skip() {
        if (problem.tell(() -> sheets.skip(round, model))) {
            goOn();
        }
    }

    private void abstain(String reason) {
        sheets.abstain(round, model, version, reason);
        goOn();
    }

    private void declare(Declaration declaration) {
        queues.declare(round, Map.of(model, declaration));
        goOn();
    }

    /** To the next model, or to the queue when there is none. */
    private void goOn() {
        String address = queues.next(round, model)
                .filter(next -> !next.equals(model))
                .map(next -> "cham-diem/dot/" + round + "/" + next)
                .orElse("cham-diem/dot/" + round);
        getUI().ifPresent(ui -> ui.navigate(address));
    }

    @Override
    public String getPageTitle() {
        return shown.item().position() + ". " + shown.item().name();
    }
}
