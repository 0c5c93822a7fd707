package vn.danvan.plans.ui.work;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import vn.danvan.plans.extension.Extension;
import vn.danvan.plans.extension.Extensions;
import vn.danvan.shared.Formats;

/** A request for a later day that waits for the acting post's answer. */
class RequestCard extends Composite<Div> implements QueueCard {

    private final H3 title;

    RequestCard(Extension asked, Extensions extensions, Runnable after) {
        String name = asked.code() + " " + asked.text();
        title = CardParts.title(name);
        Button grant = button("plans.extension.grant", name, () -> ExtensionDialogs.grant(extensions, asked, after));
        grant.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getContent().addClassName("dv-work");
        getContent()
                .add(
                        CardParts.badges(
                                CardParts.badge(getTranslation("plans.work.to-answer")),
                                CardParts.badge(getTranslation("plans.work.since", CardParts.day(asked.askedAt())))),
                        title,
                        new Paragraph(getTranslation(
                                "plans.extension.said",
                                asked.askedBy(),
                                Formats.day(asked.wantedOn()),
                                asked.reason())),
                        CardParts.actions(
                                grant,
                                button(
                                        "plans.extension.refuse",
                                        name,
                                        () -> ExtensionDialogs.refuse(extensions, asked, after)),
                                CardParts.link(
                                        "ke-hoach/nhiem-vu/" + asked.task(),
                                        getTranslation("plans.work.open-task"),
                                        name)));
    }

    private Button button(String key, String name, Runnable step) {
        Button button = new Button(getTranslation(key), click -> step.run());
        button.setAriaLabel(getTranslation(key) + ", " + name);
        return button;
    }

    @Override
    public void focus() {
        CardParts.focus(title);
    }
}
