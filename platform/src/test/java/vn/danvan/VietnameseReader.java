package vn.danvan;

import com.vaadin.flow.component.UI;
import java.util.Locale;

/** Whoever looks at the screen of a browserless test. */
public final class VietnameseReader {

    private static final Locale VIETNAMESE = Locale.of("vi");

    private VietnameseReader() {}

    /** Once the screen is there. */
    public static void sitsDown() {
        UI.getCurrent().getSession().setLocale(VIETNAMESE);
        UI.getCurrent().setLocale(VIETNAMESE);
    }
}
