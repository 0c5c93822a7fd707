package vn.danvan.identity.sessions;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.danvan.tenancy.CurrentTenant;
import vn.danvan.tenancy.ProvinceClosed;

/** Empties the list of sessions of a province that closes, so that none of them lives on when it opens again. */
@Component
class EndSessionsWhenProvinceCloses {

    private static final Logger LOG = LoggerFactory.getLogger(EndSessionsWhenProvinceCloses.class);

    private final JdbcClient jdbc;

    EndSessionsWhenProvinceCloses(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A province whose database does not answer is closed all the same: the doors ask the registry. */
    @EventListener
    void on(ProvinceClosed closed) {
        try {
            CurrentTenant.runAs(closed.tenant(), () -> {
                jdbc.sql("delete from signed_in_session").update();
                jdbc.sql("delete from oauth2_authorization").update();
            });
        } catch (RuntimeException failed) {
            LOG.error("The sessions of {} could not be ended", closed.tenant(), failed);
        }
    }
}
