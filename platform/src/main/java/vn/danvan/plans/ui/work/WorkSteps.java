package vn.danvan.plans.ui.work;

import com.vaadin.flow.component.UI;
import java.util.function.Consumer;
import vn.danvan.documents.StoredFile;
import vn.danvan.plans.TaskWork;
import vn.danvan.plans.extension.Extensions;
import vn.danvan.plans.task.TaskDetails;
import vn.danvan.plans.task.TaskId;

/** What can be done with one task as it was shown; says afterwards what was done. */
class WorkSteps {

    private final TaskWork work;
    private final Extensions extensions;
    private final TaskId task;
    private final TaskDetails shown;
    private final Consumer<String> after;

    WorkSteps(TaskWork work, Extensions extensions, TaskDetails shown, Consumer<String> after) {
        this.work = work;
        this.extensions = extensions;
        this.task = shown.id();
        this.shown = shown;
        this.after = after;
    }

    void accept() {
        work.accept(task, shown.version());
        after.accept(said("plans.work.accepted"));
    }

    void note() {
        ProgressDialog.open(shown.progress().percent(), (percent, note) -> {
            work.progress(task, shown.version(), percent, note);
            after.accept(said("plans.work.noted"));
        });
    }

    void askForMoreTime() {
        ExtensionDialogs.ask(extensions, task, () -> after.accept(said("plans.extension.asked")));
    }

    void evidence() {
        EvidenceDialog.open(evidence -> {
            work.addEvidence(task, shown.version(), evidence);
            after.accept(said("plans.work.evidence.added"));
        });
    }

    /** Fetched with the rights of the moment at which somebody asks. */
    StoredFile file(String sha256) {
        return work.file(task, sha256);
    }

    void reportDone() {
        work.reportDone(task, shown.version(), null);
        after.accept(said("plans.work.reported"));
    }

    void confirm() {
        work.confirm(task, shown.version());
        after.accept(said("plans.work.confirmed"));
    }

    void giveBack() {
        ReturnDialog.open(reason -> {
            work.giveBack(task, shown.version(), reason);
            after.accept(said("plans.work.returned"));
        });
    }

    private static String said(String key) {
        return UI.getCurrent().getTranslation(key);
    }
}
