package vn.danvan.identity.ui;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.springframework.stereotype.Component;
import vn.danvan.identity.Acting;

/** Nobody works without a post: a person with several is asked first. */
@Component
class PostGuard implements VaadinServiceInitListener {

    private static final long serialVersionUID = 1L;

    private final transient Acting acting;

    PostGuard(Acting acting) {
        this.acting = acting;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(init -> init.getUI().addBeforeEnterListener(enter -> {
            if (enter.getNavigationTarget() != PostChoiceView.class
                    && acting.find().isEmpty()) {
                enter.forwardTo(PostChoiceView.class);
            }
        }));
    }
}
