package vn.danvan.shell;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.springframework.stereotype.Component;
import vn.danvan.tenancy.RefusedWrites;

/** Every session begins in Vietnamese, with an error handler and words for a lost connection that speak to people. */
@Component
class SessionSetup implements VaadinServiceInitListener {

    private static final long serialVersionUID = 1L;

    private final transient RefusedWrites refused;
    private final transient ConnectionWords words;

    SessionSetup(RefusedWrites refused, ConnectionWords words) {
        this.refused = refused;
        this.words = words;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().setSystemMessagesProvider(asked -> words.whenItFails(asked.getLocale()));
        event.getSource().addUIInitListener(opened -> words.tell(opened.getUI()));
        event.getSource().addSessionInitListener(session -> {
            session.getSession().setLocale(Translations.VIETNAMESE);
            session.getSession().setErrorHandler(new UiErrorHandler(refused));
        });
    }
}
