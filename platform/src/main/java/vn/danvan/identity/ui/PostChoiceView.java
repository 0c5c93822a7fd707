package vn.danvan.identity.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Locale;
import java.util.Map;
import vn.danvan.identity.Acting;
import vn.danvan.identity.ActingPost;
import vn.danvan.identity.PostChoice;
import vn.danvan.identity.PostNames;
import vn.danvan.uikit.EmptyState;
import vn.danvan.uikit.PageHeader;

/** One person, two offices: in which of them is this work done? */
@Route("chon-chuc-vu")
@PermitAll
class PostChoiceView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    private final Acting acting;
    private final PostChoice choice;
    private final PostNames names;

    PostChoiceView(Acting acting, PostChoice choice, PostNames names) {
        this.acting = acting;
        this.choice = choice;
        this.names = names;
        addClassName("dv-page");
        setId("dv-content");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        removeAll();
        add(new PageHeader(getTranslation("identity.post.title")));
        Map<ActingPost, String> posts = names.of(acting.choices());
        if (posts.isEmpty()) {
            add(new EmptyState(getTranslation("identity.post.none"), getTranslation("identity.post.none-advice")));
        }
        posts.forEach((post, name) -> add(button(post, name)));
    }

    private Button button(ActingPost post, String name) {
        String side = getTranslation("identity.side." + post.side().name().toLowerCase(Locale.ROOT));
        Button button = new Button(getTranslation("identity.post.choice", name, side));
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
