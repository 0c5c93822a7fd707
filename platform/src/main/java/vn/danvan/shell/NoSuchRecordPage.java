package vn.danvan.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import jakarta.annotation.security.PermitAll;
import jakarta.servlet.http.HttpServletResponse;
import vn.danvan.shared.NotFound;

/** A record that is not there, or not within reach. */
@ParentLayout(MainLayout.class)
@PermitAll
class NoSuchRecordPage extends PlainPage implements HasErrorParameter<NotFound> {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFound> parameter) {
        say("shell.page.no-such-address");
        return HttpServletResponse.SC_NOT_FOUND;
    }
}
