package vn.danvan.plans.ui.work;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import vn.danvan.audit.AuditLog;
import vn.danvan.audit.history.HistoryPanel;
import vn.danvan.identity.RequiresRight;
import vn.danvan.identity.Right;
import vn.danvan.plans.TaskWork;
import vn.danvan.plans.task.TaskDetails;
import vn.danvan.plans.task.TaskId;
import vn.danvan.plans.task.TaskNote;
import vn.danvan.plans.task.TaskProof;
import vn.danvan.plans.ui.piece.DeadlineBadge;
import vn.danvan.plans.ui.piece.ProgressLine;
import vn.danvan.shared.NotFound;
import vn.danvan.uikit.Facts;
import vn.danvan.uikit.PageHeader;

/** One task, the plan's own or a unit's copy: what it says, how far it is, what shows it, and what happened. */
@Route("ke-hoach/nhiem-vu")
@PermitAll
@RequiresRight(Right.READ_PLANS)
class TaskView extends Div implements HasUrlParameter<String>, HasDynamicTitle {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy").withZone(ZoneId.of("Asia/Ho_Chi_Minh"));

    private final transient TaskWork work;
    private final transient AuditLog log;
    private String title = "";

    TaskView(TaskWork work, AuditLog log) {
        this.work = work;
        this.log = log;
        addClassName("dv-page");
        setId("dv-content");
    }

    @Override
    public void setParameter(BeforeEvent event, String id) {
        removeAll();
        try {
            show(work.details(new TaskId(UUID.fromString(id))));
        } catch (NotFound | IllegalArgumentException missing) {
            throw new NotFoundException();
        }
    }

    private void show(TaskDetails task) {
        title = task.code() + " · " + task.facts().text();
        PageHeader header = new PageHeader(title);
        header.setSummary(
                getTranslation("plans.task.state." + task.state().name().toLowerCase(Locale.ROOT)));
        add(header, new DeadlineBadge(task.standing()), new ProgressLine(task.progress()), facts(task));
        if (task.copyOf() != null) {
            add(new Paragraph(new Anchor("ke-hoach/nhiem-vu/" + task.copyOf(), getTranslation("plans.task.whole"))));
        }
        List<TaskProof> proofs = work.evidence(task.id());
        add(new H3(getTranslation("plans.work.evidence.count", proofs.size())));
        add(
                proofs.isEmpty()
                        ? new Paragraph(getTranslation("plans.task.no-evidence"))
                        : new ProofList(proofs, sha256 -> work.file(task.id(), sha256)));
        add(new H3(getTranslation("plans.task.happened")), happened(work.history(task.id())));
        add(new HistoryPanel(log, task.id().value()));
    }

    private Component facts(TaskDetails task) {
        String title = task.planTitle() == null ? getTranslation("plans.no-title") : task.planTitle();
        Facts facts = new Facts()
                .add(getTranslation("plans.lead"), names(task.lead()))
                .add(getTranslation("plans.work.responsible"), task.facts().responsible())
                .add(getTranslation("plans.work.product"), task.facts().product());
        if (task.laterReason() != null) {
            facts.add(getTranslation("plans.edit.later-reason"), task.laterReason());
        }
        return new Div(
                new Paragraph(new Anchor("ke-hoach/" + task.plan(), getTranslation("plans.task.plan", title))), facts);
    }

    private static String names(List<TaskDetails.Body> bodies) {
        return String.join("; ", bodies.stream().map(TaskDetails.Body::text).toList());
    }

    private Component happened(List<TaskNote> notes) {
        if (notes.isEmpty()) {
            return new Paragraph(getTranslation("plans.task.nothing-happened"));
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("dv-proofs");
        notes.reversed().forEach(note -> list.add(item(note)));
        return list;
    }

    private ListItem item(TaskNote note) {
        Span who = new Span(note.fullName() + ", " + note.position() + " · " + MOMENT.format(note.happenedAt()));
        who.addClassName("dv-quiet");
        ListItem item = new ListItem(
                new Span(getTranslation("plans.task.event." + note.kind().name().toLowerCase(Locale.ROOT))
                        + (note.percent() == null ? "" : " " + note.percent() + "%")
                        + " "),
                who);
        if (note.note() != null && !note.note().isBlank()) {
            item.add(new Paragraph(note.note()));
        }
        return item;
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
