package vn.danvan.identity.sessions;

import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Duration;
import org.apache.catalina.Context;
import org.apache.catalina.Session;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.tomcat.TomcatWebServer;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import vn.danvan.tenancy.TenantId;

/** Time that passed for one session of the running platform, which a test does not want to wait for. */
public final class SessionAge {

    private final WebServerApplicationContext platform;
    private final TenantId tenant;

    public SessionAge(WebServerApplicationContext platform, String tenant) {
        this.platform = platform;
        this.tenant = new TenantId(tenant);
    }

    /** @param id of the session, as its cookie says */
    public void idleFor(String id, Duration time) throws IOException {
        HttpSession session = session(id);
        SessionMark mark = SessionMark.of(session, tenant).orElseThrow();
        mark.usedAt(mark.used().minus(time)).keepIn(session, tenant);
    }

    /** As if the person had signed in so much earlier, and had worked since. */
    public void workedFor(String id, Duration time) throws IOException {
        HttpSession session = session(id);
        SessionMark mark = SessionMark.of(session, tenant).orElseThrow();
        new SessionMark(
                        mark.id(),
                        mark.username(),
                        mark.started().minus(time),
                        mark.used(),
                        mark.checked(),
                        mark.written())
                .keepIn(session, tenant);
    }

    private HttpSession session(String id) throws IOException {
        Context pages = (Context) ((TomcatWebServer) platform.getWebServer())
                .getTomcat()
                .getHost()
                .findChildren()[0];
        @Nullable Session known = pages.getManager().findSession(id);
        if (known == null) {
            throw new IllegalStateException("There is no session " + id);
        }
        return known.getSession();
    }
}
