package vn.danvan.intake.ui.piece;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.danvan.intake.draft.DraftChange;
import vn.danvan.intake.draft.DraftDocument;
import vn.danvan.intake.draft.DraftDocument.Citation;
import vn.danvan.intake.draft.DraftDocument.Recipient;
import vn.danvan.intake.draft.DraftDocument.Reporting;
import vn.danvan.intake.draft.DraftDocument.Target;
import vn.danvan.intake.draft.DraftDocument.Task;
import vn.danvan.shared.Formats;

/**
 * What the lists of a draft differ in.
 *
 * @param path of the list in the evidence, and end of its translation key
 * @param form for one entry, or for a new one
 */
public record EntryKind<T>(
        String path,
        Function<DraftDocument, List<T>> entries,
        BiFunction<DraftChange, List<T>, DraftChange> put,
        Forms<T> form,
        Function<T, EntryCard> card) {

    /** Makes the form of an entry, or of a new one where there is none. */
    interface Forms<T> {
        EntryForm<T> of(@Nullable T entry);
    }

    public static final EntryKind<Task> TASKS =
            new EntryKind<>("tasks", DraftDocument::tasks, DraftChange::tasks, TaskForm::new, EntryKind::card);
    public static final EntryKind<Target> TARGETS =
            new EntryKind<>("targets", DraftDocument::targets, DraftChange::targets, TargetForm::new, EntryKind::card);
    public static final EntryKind<Reporting> REPORTING = new EntryKind<>(
            "reporting", DraftDocument::reporting, DraftChange::reporting, ReportingForm::new, EntryKind::card);
    public static final EntryKind<Citation> CITATIONS = new EntryKind<>(
            "citations", DraftDocument::citations, DraftChange::citations, CitationForm::new, EntryKind::card);
    public static final EntryKind<Recipient> RECIPIENTS = new EntryKind<>(
            "recipients", DraftDocument::recipients, DraftChange::recipients, RecipientForm::new, EntryKind::card);

    private static EntryCard card(Task task) {
        String due = task.due().date() == null
                ? task.due().text()
                : Formats.day(task.due().date());
        return new EntryCard(task.code(), task.text())
                .fact("intake.task.lead", String.join("; ", task.lead()))
                .fact("intake.task.coordinating", String.join("; ", task.coordinating()))
                .fact("intake.task.requested", String.join("; ", task.requested()))
                .fact("intake.field.due", due);
    }

    private static EntryCard card(Target target) {
        String to = target.valueTo() == null ? "" : " – " + Entered.number(target.valueTo());
        return new EntryCard(null, target.text())
                .fact(
                        "intake.target.value",
                        words("intake.operator.", target.operator()) + " " + Entered.number(target.value()) + to + " "
                                + words("intake.unit.", target.unit())
                                + (target.per() == null ? "" : ", " + words("intake.per.", target.per())))
                .fact("intake.target.scope", target.scope());
    }

    private static EntryCard card(Reporting rule) {
        return new EntryCard(words("intake.reporting-kind.", rule.kind()), rule.text())
                .fact("intake.reporting.due", Entered.shownDay(rule.due()))
                .fact("intake.reporting.to", rule.to())
                .fact("intake.reporting.via", rule.via());
    }

    private static EntryCard card(Citation citation) {
        return new EntryCard(words("intake.relation.", citation.relation()), citation.text())
                .fact("intake.field.issuedOn", citation.date() == null ? null : Formats.day(citation.date()));
    }

    private static EntryCard card(Recipient recipient) {
        return new EntryCard(words("intake.purpose.", recipient.purpose()), recipient.text());
    }

    private static String words(String texts, String code) {
        return I18NProvider.translate(texts + CodeSelect.key(code));
    }
}
