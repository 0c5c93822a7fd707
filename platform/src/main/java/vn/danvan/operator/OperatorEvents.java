package vn.danvan.operator;

import jakarta.servlet.http.HttpServletRequest;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import vn.danvan.shared.TimeOrderedIds;
import vn.danvan.tenancy.TenantId;
import vn.danvan.tenancy.connections.PlatformDatabase;

/** The record of all acts at the console. The database lets us add to it and nothing else. */
@Component
public class OperatorEvents {

    /** In place of a name, where nobody was at the console. */
    public static final String NIGHT = "-";

    private static final int LONGEST = 500;

    private final PlatformDatabase platform;
    private final Clock clock;
    private final HttpServletRequest request;

    /** @param request stands for the request of the moment; its address is recorded */
    OperatorEvents(PlatformDatabase platform, Clock clock, HttpServletRequest request) {
        this.platform = platform;
        this.clock = clock;
        this.request = request;
    }

    public void record(String operator, OperatorAct act, @Nullable TenantId tenant, @Nullable String detail) {
        platform.jdbc()
                .sql(
                        "insert into platform.operator_event (id, happened_at, operator, event, tenant_id, detail, address)"
                                + " values (?, ?, ?, ?, ?, ?, ?)")
                .param(TimeOrderedIds.next(clock))
                .param(Timestamp.from(clock.instant()))
                .param(cut(operator))
                .param(act.name())
                .param(tenant == null ? null : tenant.value())
                .param(detail == null ? null : cut(detail))
                .param(address())
                .update();
    }

    /** The latest first. @param tenant of one province only; null is all */
    public List<OperatorEvent> latest(@Nullable TenantId tenant, int most) {
        String id = tenant == null ? null : tenant.value();
        return platform.jdbc()
                .sql(
                        "select happened_at, operator, event, tenant_id, detail, address from platform.operator_event"
                                + " where cast(:id as text) is null or tenant_id = :id order by happened_at desc, id desc limit :most")
                .param("id", id)
                .param("most", most)
                .query((row, number) -> new OperatorEvent(
                        row.getTimestamp("happened_at").toInstant(),
                        row.getString("operator"),
                        OperatorAct.valueOf(row.getString("event")),
                        row.getString("tenant_id"),
                        row.getString("detail"),
                        row.getString("address")))
                .list();
    }

    private @Nullable String address() {
        return RequestContextHolder.getRequestAttributes() == null ? null : request.getRemoteAddr();
    }

    private static String cut(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST);
    }
}
