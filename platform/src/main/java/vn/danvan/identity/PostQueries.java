package vn.danvan.identity;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.danvan.shared.Side;
import vn.danvan.shared.UnitId;

@Repository
class PostQueries {

    private final JdbcClient jdbc;

    PostQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<ActingPost> validOn(PostHolder holder, LocalDate day) {
        return jdbc.sql("""
                        select p.id as person, p.full_name, t.id as post, t.position, t.unit_id, t.side, t.duty
                        from account a
                        join person p on p.id = a.person_id
                        join post t on t.person_id = p.id
                        where a.username = :username and a.enabled
                          and t.valid_from <= :day and (t.valid_to is null or t.valid_to > :day)
                        order by t.id""")
                .param("username", holder.username())
                .param("day", day)
                .query((row, number) -> new ActingPost(
                        holder.tenant(),
                        new PersonId(row.getObject("person", UUID.class)),
                        row.getString("full_name"),
                        new PostId(row.getObject("post", UUID.class)),
                        row.getString("position"),
                        new UnitId(row.getObject("unit_id", UUID.class)),
                        Side.valueOf(row.getString("side")),
                        Duty.valueOf(row.getString("duty"))))
                .list();
    }
}
