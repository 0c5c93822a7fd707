package vn.danvan.identity.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.springframework.stereotype.Component;
import vn.danvan.identity.Acting;
import vn.danvan.identity.NotPermitted;
import vn.danvan.identity.RequiresRight;
import vn.danvan.identity.Rights;

/** Nobody works without a post: a person with several is asked first. Then the post must carry the screen's right. */
@Component
class ScreenGuard implements VaadinServiceInitListener {

    private static final long serialVersionUID = 1L;

    private final transient Acting acting;
    private final transient Rights rights;

    ScreenGuard(Acting acting, Rights rights) {
        this.acting = acting;
        this.rights = rights;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(init -> init.getUI().addBeforeEnterListener(this::check));
    }

    private void check(BeforeEnterEvent enter) {
        if (enter.getNavigationTarget() == PostChoiceView.class) {
            return;
        }
        if (acting.find().isEmpty()) {
            enter.forwardTo(PostChoiceView.class);
            return;
        }
        RequiresRight needed = enter.getNavigationTarget().getAnnotation(RequiresRight.class);
        if (needed != null && !rights.may(needed.value())) {
            enter.rerouteToError(new NotPermitted(needed.value()), "");
        }
    }
}
