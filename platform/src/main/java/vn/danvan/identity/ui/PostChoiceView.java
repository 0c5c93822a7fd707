package vn.danvan.identity.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import vn.danvan.identity.Acting;
import vn.danvan.identity.ActingPost;
import vn.danvan.identity.PostChoice;
import vn.danvan.uikit.EmptyState;
import vn.danvan.uikit.PageHeader;

/** One person, two offices: in which of them is this work done? */
@Route("chon-chuc-vu")
@PermitAll
class PostChoiceView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    private final Acting acting;
    private final PostChoice choice;

    PostChoiceView(Acting acting, PostChoice choice) {
        this.acting = acting;
        this.choice = choice;
        addClassName("dv-page");
        setId("dv-content");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        removeAll();
        add(new PageHeader(getTranslation("identity.post.title")));
        if (acting.choices().isEmpty()) {
            add(new EmptyState(getTranslation("identity.post.none"), getTranslation("identity.post.none-advice")));
        }
        acting.choices().forEach(post -> add(button(post)));
    }

    private Button button(ActingPost post) {
        Button button = new Button(post.position() + " – "
                + getTranslation("identity.side." + post.side().name().toLowerCase(java.util.Locale.ROOT)));
        button.addClickListener(click -> {
            choice.choose(post.post());
            getUI().ifPresent(ui -> ui.getPage().setLocation("./"));
        });
        button.addClassName("dv-choice");
        return button;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("identity.post.title");
    }
}
