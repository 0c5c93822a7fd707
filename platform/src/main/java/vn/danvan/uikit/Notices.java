package vn.danvan.uikit;

import com.vaadin.flow.component.notification.Notification;

/** Short messages that come and go; never the only place where something is said. */
public final class Notices {

    private static final int AT_LEAST = 6000;

    /** A slow reader's time for a letter; a refusal may be two sentences long. */
    private static final int FOR_A_LETTER = 80;

    private Notices() {}

    public static void show(String text) {
        Notification.show(text, Math.max(AT_LEAST, FOR_A_LETTER * text.length()), Notification.Position.BOTTOM_START);
    }
}
