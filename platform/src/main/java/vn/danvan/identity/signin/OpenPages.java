package vn.danvan.identity.signin;

import com.vaadin.flow.server.VaadinSession;
import jakarta.servlet.http.HttpSession;
import java.util.Collections;
import org.jspecify.annotations.Nullable;

/** The server's side of the pages that are open in a browser: it lives in the session, and outlives a sign-in there. */
final class OpenPages {

    private static final String EACH = VaadinSession.class.getName() + ".";

    private OpenPages() {}

    /** Each says then at its next step that its session is over. */
    static void close(@Nullable HttpSession session) {
        if (session != null) {
            Collections.list(session.getAttributeNames()).stream()
                    .filter(name -> name.startsWith(EACH))
                    .forEach(session::removeAttribute);
        }
    }
}
