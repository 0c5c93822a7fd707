package vn.danvan.uikit;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;

/** A list was shown anew with another total, and the number in the navigation follows it. */
public final class WaitingChanged extends ComponentEvent<UI> {

    private final transient String path;
    private final int count;

    private WaitingChanged(UI window, String path, int count) {
        super(window, false);
        this.path = path;
        this.count = count;
    }

    /** @param path as of {@link Waiting#path} */
    public static void tell(UI window, String path, int count) {
        ComponentUtil.fireEvent(window, new WaitingChanged(window, path, count));
    }

    public String path() {
        return path;
    }

    public int count() {
        return count;
    }
}
