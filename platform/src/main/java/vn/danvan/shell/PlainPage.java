package vn.danvan.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import vn.danvan.uikit.EmptyState;

/** What a page shows when it cannot be shown: why, what to do, and the way home. */
abstract class PlainPage extends Div implements HasDynamicTitle {

    private String title = "";

    PlainPage() {
        addClassName("dv-page");
        setId("dv-content");
    }

    void say(String key, Object... arguments) {
        removeAll();
        title = getTranslation(key);
        Anchor home = new Anchor("/", getTranslation("shell.page.home"));
        home.addClassName("dv-button");
        add(new EmptyState(title, getTranslation(key + ".advice", arguments), home));
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
