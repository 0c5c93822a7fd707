package vn.danvan.identity.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.time.Clock;
import org.springframework.stereotype.Component;
import vn.danvan.identity.Acting;
import vn.danvan.identity.settings.IdentitySettings;
import vn.danvan.identity.settings.SessionRules;

/** Each window of somebody who is signed in has one. */
@Component
class SessionWatches implements VaadinServiceInitListener {

    private static final long serialVersionUID = 1L;

    private final transient SessionRules rules;
    private final transient Clock clock;

    SessionWatches(IdentitySettings settings, Clock clock) {
        this.rules = settings.session();
        this.clock = clock;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(opened -> watch(opened.getUI()));
    }

    private void watch(UI window) {
        if (Acting.holder().isPresent()) {
            window.getPage().addJavaScript(SessionWatch.SCRIPT);
            window.getElement().appendChild(new SessionWatch(rules, clock.getZone()).getElement());
        }
    }
}
