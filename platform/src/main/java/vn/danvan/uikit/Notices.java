package vn.danvan.uikit;

import com.vaadin.flow.component.notification.Notification;

/** Short messages that come and go; never the only place where something is said. */
public final class Notices {

    private static final int MILLISECONDS = 6000;

    private Notices() {}

    public static void show(String text) {
        Notification.show(text, MILLISECONDS, Notification.Position.BOTTOM_START);
    }
}
