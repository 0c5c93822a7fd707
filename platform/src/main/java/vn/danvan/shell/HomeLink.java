package vn.danvan.shell;

import com.vaadin.flow.component.html.Anchor;

final class HomeLink {

    private HomeLink() {}

    static Anchor create(String text) {
        Anchor link = new Anchor("", text);
        link.addClassName("dv-button-link");
        return link;
    }
}
