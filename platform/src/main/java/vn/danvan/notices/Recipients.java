package vn.danvan.notices;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.danvan.identity.ActingPost;
import vn.danvan.identity.Duty;
import vn.danvan.identity.PersonId;
import vn.danvan.identity.PostId;
import vn.danvan.identity.Right;
import vn.danvan.shared.UnitId;

/** Who is to be told: people who today hold a post with a right in a unit, each once however many posts they hold. */
@Repository
public class Recipients {

    /** Deeper than any structure of units; it ends the search where somebody made a circle. */
    private static final int HIGHEST = 20;

    private static final String POSTS = """
            from post p join account a on a.person_id = p.person_id and a.enabled
            where p.duty in (:duties) and p.valid_from <= :day and (p.valid_to is null or p.valid_to > :day)
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    Recipients(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Those of exactly these units. */
    public List<Recipient> of(Collection<UnitId> units, Right right) {
        if (units.isEmpty()) {
            return List.of();
        }
        return jdbc.sql("select distinct on (p.person_id) p.person_id, p.id as post_id " + POSTS
                        + " and p.unit_id in (:units) order by p.person_id, p.id")
                .param("duties", duties(right))
                .param("day", LocalDate.now(clock))
                .param("units", units.stream().map(UnitId::value).toList())
                .query(Recipients::recipient)
                .list();
    }

    /** Those of each of these units; whoever holds posts in two stands in both, and a unit without any is left out. */
    public Map<UnitId, List<Recipient>> byUnit(Collection<UnitId> units, Right right) {
        Map<UnitId, List<Recipient>> found = new HashMap<>();
        if (!units.isEmpty()) {
            jdbc.sql("select distinct on (p.unit_id, p.person_id) p.unit_id, p.person_id, p.id as post_id " + POSTS
                            + " and p.unit_id in (:units) order by p.unit_id, p.person_id, p.id")
                    .param("duties", duties(right))
                    .param("day", LocalDate.now(clock))
                    .param("units", units.stream().map(UnitId::value).toList())
                    .query(row -> {
                        found.computeIfAbsent(
                                        new UnitId(row.getObject("unit_id", UUID.class)), unit -> new ArrayList<>())
                                .add(recipient(row, 0));
                    });
        }
        return found;
    }

    /** Those among these people, whatever their units. */
    public List<Recipient> among(Collection<UUID> people, Right right) {
        if (people.isEmpty()) {
            return List.of();
        }
        return jdbc.sql("select distinct on (p.person_id) p.person_id, p.id as post_id " + POSTS
                        + " and p.person_id in (:people) order by p.person_id, p.id")
                .param("duties", duties(right))
                .param("day", LocalDate.now(clock))
                .param("people", people)
                .query(Recipients::recipient)
                .list();
    }

    /** Those of the unit itself, or of the nearest above it that has any; else the province's administrators. */
    public List<Recipient> responsible(UnitId unit, Right right) {
        List<Recipient> found = nearest(unit, 0, right);
        return found.isEmpty() ? administrators() : found;
    }

    /** Those of the nearest unit above that has any; empty where none has. */
    public List<Recipient> above(UnitId unit, Right right) {
        return nearest(unit, 1, right);
    }

    private List<Recipient> nearest(UnitId unit, int from, Right right) {
        return jdbc.sql("""
                        with recursive up (unit_id, height) as (
                          select :unit::uuid, 0
                          union all
                          select v.parent_id, up.height + 1 from up join unit_version v on v.unit_id = up.unit_id
                          where v.valid_from <= :day and (v.valid_to is null or v.valid_to > :day)
                            and v.parent_id is not null and up.height < :highest
                        ), posts as (
                          select p.person_id, p.id, up.height
                          from up join (select p.person_id, p.id, p.unit_id %s) p on p.unit_id = up.unit_id
                          where up.height >= :from
                        )
                        select distinct on (person_id) person_id, id as post_id from posts
                        where height = (select min(height) from posts) order by person_id, id
                        """.formatted(POSTS))
                .param("unit", unit.value())
                .param("duties", duties(right))
                .param("day", LocalDate.now(clock))
                .param("from", from)
                .param("highest", HIGHEST)
                .query(Recipients::recipient)
                .list();
    }

    /**
     * Units {@link #above} which this post's unit is the one to be told; for an administrator also those above which there is
     * nobody. The post's own unit is none of them.
     */
    public Set<UnitId> below(ActingPost post, Right right) {
        return jdbc.sql("""
                        with recursive tree as (
                          select v.unit_id, v.parent_id from unit_version v
                          where v.valid_from <= :day and (v.valid_to is null or v.valid_to > :day)
                        ), below (unit_id) as (
                          select t.unit_id from tree t
                          where t.parent_id = :unit or (:administers and t.parent_id is null)
                          union
                          select t.unit_id from below b join tree t on t.parent_id = b.unit_id
                          where not exists (select 1 %s and p.unit_id = b.unit_id)
                        )
                        select unit_id from below where unit_id <> :unit
                        """.formatted(POSTS))
                .param("duties", duties(right))
                .param("day", LocalDate.now(clock))
                .param("unit", post.unit().value())
                .param("administers", post.duty() == Duty.PROVINCE_ADMIN)
                .query((row, number) -> new UnitId(row.getObject("unit_id", UUID.class)))
                .set();
    }

    public List<Recipient> administrators() {
        return jdbc.sql("select distinct on (p.person_id) p.person_id, p.id as post_id " + POSTS
                        + " order by p.person_id, p.id")
                .param("duties", List.of(Duty.PROVINCE_ADMIN.name()))
                .param("day", LocalDate.now(clock))
                .query(Recipients::recipient)
                .list();
    }

    private static List<String> duties(Right right) {
        return Stream.of(Duty.values())
                .filter(duty -> duty.carries(right))
                .map(Duty::name)
                .toList();
    }

    private static Recipient recipient(ResultSet row, int number) throws SQLException {
        return new Recipient(
                new PersonId(row.getObject("person_id", UUID.class)), new PostId(row.getObject("post_id", UUID.class)));
    }
}
