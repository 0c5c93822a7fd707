package vn.danvan.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import jakarta.annotation.security.PermitAll;
import jakarta.servlet.http.HttpServletResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.danvan.shell.trace.Reference;

/** A page that broke while it was opened: a code to quote, and one line in the log that carries it. */
@ParentLayout(MainLayout.class)
@PermitAll
class FailedPage extends PlainPage implements HasErrorParameter<Exception> {

    private static final Logger LOG = LoggerFactory.getLogger(FailedPage.class);

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        String reference = Reference.next();
        LOG.error("A page could not be opened, reference {}", reference, parameter.getException());
        say("shell.page.failed", reference);
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }
}
