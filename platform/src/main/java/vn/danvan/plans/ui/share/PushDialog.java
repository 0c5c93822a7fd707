package vn.danvan.plans.ui.share;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import vn.danvan.plans.assignment.Assignment;
import vn.danvan.plans.assignment.Push;
import vn.danvan.plans.assignment.Strip;
import vn.danvan.plans.assignment.TaskPushing;
import vn.danvan.plans.ui.piece.StepDialog;

/** Shows to whom a task's later wording would go, and whose finished work stays, before anything changes. */
final class PushDialog {

    private PushDialog() {}

    static void open(TaskPushing pushing, Strip strip, Runnable after) {
        UI ui = UI.getCurrent();
        Push push = pushing.preview(strip.task());
        if (push.reached().isEmpty()) {
            new StepDialog(ui.getTranslation("plans.push"), new Paragraph(ui.getTranslation("plans.push.nothing")))
                    .open(() -> {});
            return;
        }
        new StepDialog(
                        ui.getTranslation("plans.push"),
                        new Paragraph(ui.getTranslation(
                                "plans.push.reached", push.reached().size())),
                        names(push.reached()),
                        new Paragraph(
                                ui.getTranslation("plans.push.kept", push.kept().size())),
                        names(push.kept()))
                .open(() -> {
                    pushing.push(strip.task(), strip.taskVersion());
                    after.run();
                });
    }

    private static UnorderedList names(List<Assignment> assignments) {
        UnorderedList names = new UnorderedList();
        assignments.forEach(each -> names.add(new ListItem(each.unitName())));
        return names;
    }
}
