package vn.danvan.plans.extension;

import vn.danvan.identity.Right;
import vn.danvan.plans.task.TaskNote;

/** Every step that ends a request; each begins where it was only asked, and there is no other. */
public enum ExtensionStep {
    GRANT(ExtensionState.GRANTED, Right.ISSUE_PLANS, TaskNote.Kind.EXTENSION_GRANTED),
    REFUSE(ExtensionState.REFUSED, Right.ISSUE_PLANS, TaskNote.Kind.EXTENSION_REFUSED),
    WITHDRAW(ExtensionState.WITHDRAWN, Right.WORK_ON_TASKS, TaskNote.Kind.EXTENSION_WITHDRAWN);

    private final ExtensionState to;
    private final Right right;
    private final TaskNote.Kind note;

    ExtensionStep(ExtensionState to, Right right, TaskNote.Kind note) {
        this.to = to;
        this.right = right;
        this.note = note;
    }

    public ExtensionState to() {
        return to;
    }

    public Right right() {
        return right;
    }

    TaskNote.Kind note() {
        return note;
    }

    boolean startsFrom(ExtensionState state) {
        return state == ExtensionState.ASKED;
    }
}
