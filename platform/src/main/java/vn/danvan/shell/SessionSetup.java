package vn.danvan.shell;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.springframework.stereotype.Component;
import vn.danvan.tenancy.RefusedWrites;

/** Every session begins in Vietnamese and with an error handler that speaks to people. */
@Component
class SessionSetup implements VaadinServiceInitListener {

    private static final long serialVersionUID = 1L;

    private final transient RefusedWrites refused;

    SessionSetup(RefusedWrites refused) {
        this.refused = refused;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addSessionInitListener(session -> {
            session.getSession().setLocale(Translations.VIETNAMESE);
            session.getSession().setErrorHandler(new UiErrorHandler(refused));
        });
    }
}
