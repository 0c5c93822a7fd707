package vn.danvan.audit;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.slf4j.MDC;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import vn.danvan.identity.Acting;
import vn.danvan.identity.PostHolder;
import vn.danvan.identity.PostId;
import vn.danvan.tenancy.CurrentTenant;

/**
 * Tells each transaction that may write who is behind it, so that the triggers can note it. The setting ends with the
 * transaction: a pooled connection carries nobody's name on. Who holds several posts and has chosen none has none noted.
 */
@Component
class ChangeAuthor {

    private static final String API = "/api/";

    private final JdbcClient jdbc;
    private final Clock clock;

    ChangeAuthor(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void note() {
        if (CurrentTenant.find().isPresent()) {
            Optional<PostHolder> holder = Acting.holder();
            jdbc.sql("""
                            with author as (
                              select a.person_id, p.id as post, p.unit_id, count(p.id) over () as posts
                              from account a
                              left join post p on p.person_id = a.person_id and p.valid_from <= :day
                                and (p.valid_to is null or p.valid_to > :day)
                                and (:post::uuid is null or p.id = :post::uuid)
                              where a.username = :username limit 2)
                            select set_config('danvan.actor', jsonb_build_object(
                              'source', :source::text, 'request', :request::text,
                              'person', (select person_id from author limit 1),
                              'post', (select post from author where posts = 1),
                              'unit', (select unit_id from author where posts = 1))::text, true)""")
                    .param("day", LocalDate.now(clock))
                    .param("username", holder.map(PostHolder::username).orElse(null))
                    .param(
                            "post",
                            holder.map(PostHolder::chosenPost)
                                    .map(PostId::value)
                                    .orElse(null))
                    .param("source", source(holder.isPresent()).name())
                    .param("request", MDC.get("request"))
                    .query(String.class)
                    .single();
        }
    }

    private static ChangeSource source(boolean signedIn) {
        if (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes request) {
            return request.getRequest().getRequestURI().startsWith(API) ? ChangeSource.API : ChangeSource.SCREEN;
        }
        return signedIn ? ChangeSource.SCREEN : ChangeSource.JOB;
    }
}
