package vn.danvan.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import jakarta.annotation.security.PermitAll;
import jakarta.servlet.http.HttpServletResponse;
import vn.danvan.identity.NotPermitted;

/** The person is known, but the post does not carry the right. */
@ParentLayout(MainLayout.class)
@PermitAll
class NotPermittedPage extends PlainPage implements HasErrorParameter<NotPermitted> {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotPermitted> parameter) {
        say("shell.page.not-permitted");
        return HttpServletResponse.SC_FORBIDDEN;
    }
}
