package vn.danvan.plans.ui.work;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import vn.danvan.plans.extension.Extension;
import vn.danvan.plans.extension.Extensions;
import vn.danvan.shared.Formats;

/** Requests for a later day that wait for the acting post's answer; nothing where there are none. */
class WaitingExtensions extends Composite<Div> {

    private final transient Extensions extensions;
    private final transient Runnable after;
    private final int size;

    WaitingExtensions(Extensions extensions, Runnable after) {
        this.extensions = extensions;
        this.after = after;
        var waiting = extensions.waiting();
        size = waiting.size();
        if (!waiting.isEmpty()) {
            getContent().add(new H2(getTranslation("plans.extension.waiting", waiting.size())));
        }
        waiting.forEach(each -> getContent().add(card(each)));
        getContent().setVisible(!waiting.isEmpty());
    }

    int size() {
        return size;
    }

    private Div card(Extension asked) {
        Div buttons = new Div(
                button("plans.extension.grant", asked, () -> ExtensionDialogs.grant(extensions, asked, after)),
                button("plans.extension.refuse", asked, () -> ExtensionDialogs.refuse(extensions, asked, after)));
        buttons.addClassName("dv-actions");
        Div card = new Div(
                new H3(asked.code() + " " + asked.text()),
                new Paragraph(getTranslation(
                        "plans.extension.said", asked.askedBy(), Formats.day(asked.wantedOn()), asked.reason())),
                buttons);
        card.addClassName("dv-work");
        return card;
    }

    private Button button(String key, Extension asked, Runnable step) {
        Button button = new Button(getTranslation(key), click -> step.run());
        button.setAriaLabel(getTranslation(key) + ", " + asked.code() + " " + asked.text());
        return button;
    }
}
