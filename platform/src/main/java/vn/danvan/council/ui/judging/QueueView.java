package vn.danvan.council.ui.judging;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Map;
import java.util.UUID;
import vn.danvan.council.CouncilTexts;
import vn.danvan.council.conflict.Conflicts;
import vn.danvan.council.round.RoundId;
import vn.danvan.council.sheet.Queue;
import vn.danvan.council.sheet.QueueItem;
import vn.danvan.council.sheet.QueueService;
import vn.danvan.identity.RequiresRight;
import vn.danvan.identity.Right;
import vn.danvan.models.ModelId;
import vn.danvan.scoring.SchemeTexts;
import vn.danvan.shared.NotFound;
import vn.danvan.uikit.Notices;
import vn.danvan.uikit.PageHeader;

/** A judge's queue of one round; before the first model opens, the declaration of conflicts of interest. */
@Route("cham-diem/dot/:roundId")
@PermitAll
@RequiresRight(Right.SCORE_MODELS)
class QueueView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int MINUTES_EACH = 4;

    private final QueueService queues;
    private final Conflicts conflicts;
    private final CouncilTexts texts;
    private RoundId round;
    private Queue shown;

    @SuppressWarnings("NullAway.Init") // set by the address before anything else happens
    QueueView(QueueService queues, Conflicts conflicts, CouncilTexts texts) {
        this.queues = queues;
        this.conflicts = conflicts;
        this.texts = texts;
        addClassName("dv-page");
        setId("dv-content");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            round = new RoundId(
                    UUID.fromString(event.getRouteParameters().get("roundId").orElse("")));
            load();
        } catch (NotFound | IllegalArgumentException unknown) {
            throw new NotFoundException();
        }
    }

    private void load() {
        shown = queues.queue(round);
        removeAll();
        boolean ready = shown.round().isOpen() && !shown.asksForDeclaration();
        PageHeader header = ready && queues.next(round, null).isPresent()
                ? new PageHeader(getPageTitle(), goOn())
                : new PageHeader(getPageTitle());
        header.setSummary(shown.round().councilName());
        add(header, new QueueBar(shown), told());
        if (shown.round().isOpen() && shown.asksForDeclaration()) {
            add(new DeclarationForm(
                    shown, conflicts.relatives(shown.round().council()), texts, new DeclarationForm.Acts() {
                        @Override
                        public void declare(Map<ModelId, QueueService.Declaration> said) {
                            queues.declare(round, said);
                            Notices.show(getTranslation("council.declared"));
                            load();
                        }

                        @Override
                        public void relative(String name, String relation) {
                            conflicts.stateRelative(shown.round().council(), name, relation);
                            load();
                        }
                    }));
        } else {
            add(new H3(getTranslation("council.queue")), grid());
        }
    }

    private Paragraph told() {
        long waiting = shown.items().stream().filter(QueueItem::isWaiting).count();
        return new Paragraph(
                getTranslation("council.queue.told", shown.round().schemeName(), waiting, waiting * MINUTES_EACH));
    }

    private Button goOn() {
        Button next = new Button(getTranslation("council.score-next"), click -> queues.next(round, null)
                .ifPresent(model -> getUI().ifPresent(ui -> ui.navigate("cham-diem/dot/" + round + "/" + model))));
        next.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        next.setAutofocus(true);
        return next;
    }

    private Grid<QueueItem> grid() {
        Grid<QueueItem> grid = new Grid<>();
        grid.addComponentColumn(this::cell)
                .setHeader(getTranslation("council.model"))
                .setFlexGrow(1);
        grid.setItems(shown.items());
        grid.setAllRowsVisible(true);
        return grid;
    }

    private Div cell(QueueItem item) {
        String name = item.position() + ". " + item.name();
        Div cell = new Div(
                item.conflict() == null
                        ? new Anchor("cham-diem/dot/" + round + "/" + item.model(), name)
                        : new Span(name));
        cell.addClassName("dv-cell");
        Span state = new Span(state(item));
        state.addClassName("dv-badge");
        cell.add(state);
        if (item.total() != null) {
            cell.add(new Span(" " + getTranslation("council.own-total", SchemeTexts.plain(item.total()))));
        }
        return cell;
    }

    private String state(QueueItem item) {
        if (item.conflict() != null) {
            return getTranslation("council.conflict.state", texts.of("interest", item.conflict(), getLocale()));
        }
        return item.isWaiting() && item.skipped()
                ? getTranslation("council.skipped")
                : texts.of("sheet-state", item.state(), getLocale());
    }

    @Override
    public String getPageTitle() {
        return shown.round().facts().name();
    }
}
