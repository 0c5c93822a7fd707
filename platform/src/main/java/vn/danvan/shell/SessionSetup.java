package vn.danvan.shell;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.springframework.stereotype.Component;

/** Every session begins in Vietnamese and with an error handler that speaks to people. */
@Component
class SessionSetup implements VaadinServiceInitListener {

    private static final long serialVersionUID = 1L;

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addSessionInitListener(session -> {
            session.getSession().setLocale(Translations.VIETNAMESE);
            session.getSession().setErrorHandler(new UiErrorHandler());
        });
    }
}
