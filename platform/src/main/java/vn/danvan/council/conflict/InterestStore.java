package vn.danvan.council.conflict;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.danvan.council.CouncilId;
import vn.danvan.models.ModelId;
import vn.danvan.shared.TimeOrderedIds;

/** What members said of themselves. */
@Repository
class InterestStore {

    private final JdbcClient jdbc;
    private final Clock clock;

    InterestStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    List<Interest> declared(CouncilId council, Set<UUID> models) {
        return jdbc.sql("""
                        select i.member_id, i.model_id, i.kind, i.note
                        from declared_interest i join council_member m on m.id = i.member_id
                        where m.council_id = :council and i.withdrawn_at is null and i.model_id = any (:models)
                        order by i.declared_at, i.id""")
                .param("council", council.value())
                .param("models", models.toArray(UUID[]::new))
                .query((row, number) -> new Interest(
                        row.getObject("member_id", UUID.class),
                        new ModelId(row.getObject("model_id", UUID.class)),
                        InterestKind.valueOf(row.getString("kind")),
                        row.getString("note")))
                .list();
    }

    /** A second declaration of the same item replaces the first, which stays as withdrawn. */
    void declare(UUID member, ModelId model, InterestKind kind, String note) {
        withdraw(member, model);
        jdbc.sql("""
                        insert into declared_interest (id, member_id, model_id, kind, note, declared_at)
                        values (:id, :member, :model, :kind, :note, :now)""")
                .param("id", TimeOrderedIds.next(clock))
                .param("member", member)
                .param("model", model.value())
                .param("kind", kind.name())
                .param("note", note)
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    void withdraw(UUID member, ModelId model) {
        jdbc.sql("update declared_interest set withdrawn_at = ? where member_id = ? and model_id = ?"
                        + " and withdrawn_at is null")
                .params(Timestamp.from(clock.instant()), member, model.value())
                .update();
    }

    List<StatedRelative> relatives(UUID member) {
        return jdbc.sql(
                        "select id, full_name, relation from stated_relative where member_id = ? order by full_name, id")
                .param(member)
                .query((row, number) -> new StatedRelative(
                        row.getObject("id", UUID.class), row.getString("full_name"), row.getString("relation")))
                .list();
    }

    /** Links the one person of the province who bears the name, where there is exactly one. */
    UUID state(UUID member, String name, String relation) {
        UUID id = TimeOrderedIds.next(clock);
        jdbc.sql("""
                        insert into stated_relative (id, member_id, full_name, person_id, relation)
                        values (:id, :member, :name, (select min(p.id::text)::uuid from person p
                          where fold(p.full_name) = fold(:name) having count(*) = 1), :relation)""")
                .param("id", id)
                .param("member", member)
                .param("name", name)
                .param("relation", relation)
                .update();
        return id;
    }

    boolean remove(UUID member, UUID relative) {
        return jdbc.sql("delete from stated_relative where id = ? and member_id = ?")
                        .params(relative, member)
                        .update()
                == 1;
    }
}
