package vn.danvan.plans.ui.work;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import vn.danvan.plans.PlanProblem;
import vn.danvan.plans.extension.Extension;
import vn.danvan.plans.extension.Extensions;
import vn.danvan.plans.task.TaskId;
import vn.danvan.plans.ui.piece.StepDialog;
import vn.danvan.shared.Formats;
import vn.danvan.uikit.DayField;
import vn.danvan.uikit.RequiredFields;

/** Asking for a later day, granting it, shortening or refusing it. */
final class ExtensionDialogs {

    private ExtensionDialogs() {}

    static void ask(Extensions extensions, TaskId task, Runnable after) {
        DayField wanted = day("plans.extension.wanted");
        TextArea reason = text("plans.extension.reason");
        RequiredFields.mark(wanted, reason);
        new StepDialog(UI.getCurrent().getTranslation("plans.extension.ask"), wanted, reason).open(() -> {
            extensions.ask(task, value(wanted), reason.getValue());
            after.run();
        });
    }

    static void grant(Extensions extensions, Extension asked, Runnable after) {
        DayField granted = day("plans.extension.granted");
        RequiredFields.mark(granted);
        granted.setValue(asked.wantedOn());
        TextArea answer = text("plans.extension.answer");
        answer.setHelperText(UI.getCurrent().getTranslation("plans.extension.answer.help"));
        new StepDialog(UI.getCurrent().getTranslation("plans.extension.grant"), said(asked), granted, answer)
                .open(() -> {
                    extensions.grant(asked.id(), asked.version(), value(granted), answer.getValue());
                    after.run();
                });
    }

    static void refuse(Extensions extensions, Extension asked, Runnable after) {
        TextArea answer = text("plans.extension.answer");
        RequiredFields.mark(answer);
        new StepDialog(UI.getCurrent().getTranslation("plans.extension.refuse"), said(asked), answer).open(() -> {
            extensions.refuse(asked.id(), asked.version(), answer.getValue());
            after.run();
        });
    }

    private static Paragraph said(Extension asked) {
        return new Paragraph(UI.getCurrent()
                .getTranslation(
                        "plans.extension.said", asked.askedBy(), Formats.day(asked.wantedOn()), asked.reason()));
    }

    private static LocalDate value(DayField day) {
        LocalDate entered = day.entered();
        if (entered == null) {
            throw new PlanProblem(PlanProblem.Reason.EXTENSION_DAY_WRONG);
        }
        return entered;
    }

    private static DayField day(String key) {
        return new DayField(UI.getCurrent().getTranslation(key));
    }

    private static TextArea text(String key) {
        TextArea text = new TextArea(UI.getCurrent().getTranslation(key));
        text.setWidthFull();
        return text;
    }
}
