package vn.danvan.uikit;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;
import vn.danvan.shared.DomainProblem;

/** Short messages over the page. A problem stays longer, for it has to be read. */
public final class Notices {

    private static final int DONE_MILLIS = 4000;
    private static final int PROBLEM_MILLIS = 10000;

    private Notices() {}

    public static void done(String text) {
        show(text, DONE_MILLIS, NotificationVariant.SUCCESS);
    }

    public static void problem(String text) {
        show(text, PROBLEM_MILLIS, NotificationVariant.ERROR);
    }

    public static void problem(DomainProblem problem) {
        problem(UI.getCurrentOrThrow()
                .getTranslation(problem.key(), problem.arguments().toArray()));
    }

    private static void show(String text, int millis, NotificationVariant variant) {
        Notification notice = new Notification(text, millis, Notification.Position.BOTTOM_CENTER);
        notice.addThemeVariants(variant);
        notice.setAssertive(variant == NotificationVariant.ERROR);
        notice.open();
    }
}
