package vn.danvan.council;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.danvan.models.step.ModelLevel;
import vn.danvan.shared.OrderBy;
import vn.danvan.shared.UnitId;

/** Councils and memberships. */
@Repository
class CouncilStore {

    private static final String SELECT = """
            select c.id, c.version, c.kind, c.name, c.level, c.term_from, c.term_to, c.standing_unit,
              coalesce((select v.name from unit_version v where v.unit_id = c.standing_unit
                and v.valid_from <= :today order by v.valid_from desc limit 1), '') as standing_name,
              (select count(*) from council_member m where m.council_id = c.id and m.member_from <= :today
                and (m.member_to is null or m.member_to >= :today)) as members
            from council c""";
    private static final String NEWEST = " order by c.term_from desc, c.name" + OrderBy.IN_VIETNAMESE + ", c.id";
    private static final String BY_ROLE = Arrays.stream(CouncilRole.values())
            .map(role -> "'" + role.name() + "'")
            .collect(Collectors.joining(", ", "array_position(array[", "]::text[], m.role)"));

    private final JdbcClient jdbc;
    private final Clock clock;

    CouncilStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    List<CouncilSummary> all() {
        return jdbc.sql(SELECT + NEWEST)
                .param("today", LocalDate.now(clock))
                .query(CouncilStore::summary)
                .list();
    }

    List<CouncilSummary> ofPerson(UUID person) {
        return jdbc.sql(SELECT + " " + """
                        where exists (select 1 from council_member m where m.council_id = c.id
                          and m.person_id = :person and m.member_from <= :today
                          and (m.member_to is null or m.member_to >= :today))""" + NEWEST)
                .param("today", LocalDate.now(clock))
                .param("person", person)
                .query(CouncilStore::summary)
                .list();
    }

    Optional<CouncilSummary> find(CouncilId id) {
        return jdbc.sql(SELECT + " where c.id = :id")
                .param("today", LocalDate.now(clock))
                .param("id", id.value())
                .query(CouncilStore::summary)
                .optional();
    }

    private static CouncilSummary summary(ResultSet row, int number) throws SQLException {
        return new CouncilSummary(
                new CouncilId(row.getObject("id", UUID.class)),
                row.getInt("version"),
                new CouncilFacts(
                        CouncilKind.valueOf(row.getString("kind")),
                        row.getString("name"),
                        ModelLevel.valueOf(row.getString("level")),
                        row.getObject("term_from", LocalDate.class),
                        row.getObject("term_to", LocalDate.class),
                        new UnitId(row.getObject("standing_unit", UUID.class))),
                row.getString("standing_name"),
                row.getInt("members"));
    }

    List<Membership> memberships(CouncilId id) {
        return jdbc.sql("select m.id, m.person_id, m.role, m.member_from, m.member_to, p.full_name"
                        + " from council_member m join person p on p.id = m.person_id"
                        + " where m.council_id = :id order by " + BY_ROLE + ", p.full_name" + OrderBy.IN_VIETNAMESE
                        + ", m.member_from, m.id")
                .param("id", id.value())
                .query((row, number) -> new Membership(
                        new CouncilMember(
                                row.getObject("id", UUID.class),
                                row.getObject("person_id", UUID.class),
                                row.getString("full_name"),
                                CouncilRole.valueOf(row.getString("role"))),
                        row.getObject("member_from", LocalDate.class),
                        row.getObject("member_to", LocalDate.class)))
                .list();
    }

    void add(CouncilId id, CouncilFacts facts) {
        bound("""
                insert into council (id, version, kind, name, level, term_from, term_to, standing_unit, created_at)
                values (:id, 0, :kind, :name, :level, :from, :to, :unit, :now)""", id, facts).param("now", Timestamp.from(clock.instant())).update();
    }

    /** @return false where somebody changed it since */
    boolean change(CouncilId id, int version, CouncilFacts facts) {
        return bound("""
                        update council set kind = :kind, name = :name, level = :level, term_from = :from,
                          term_to = :to, standing_unit = :unit, version = version + 1
                        where id = :id and version = :version""", id, facts).param("version", version).update() == 1;
    }

    private JdbcClient.StatementSpec bound(String sql, CouncilId id, CouncilFacts facts) {
        return jdbc.sql(sql)
                .param("id", id.value())
                .param("kind", facts.kind().name())
                .param("name", facts.name())
                .param("level", facts.level().name())
                .param("from", facts.termFrom())
                .param("to", facts.termTo())
                .param("unit", facts.standingUnit().value());
    }

    void appoint(UUID membership, CouncilId id, Appointment appointment) {
        jdbc.sql("""
                        insert into council_member (id, council_id, person_id, role, member_from, member_to)
                        values (:id, :council, :person, :role, :from, :to)""")
                .param("id", membership)
                .param("council", id.value())
                .param("person", appointment.person())
                .param("role", appointment.role().name())
                .param("from", appointment.from())
                .param("to", appointment.to(), Types.DATE)
                .update();
    }

    void dismiss(UUID membership, LocalDate last) {
        jdbc.sql("update council_member set member_to = ? where id = ?")
                .params(last, membership)
                .update();
    }

    boolean isPerson(UUID id) {
        return exists("select count(*) from person where id = ?", id);
    }

    boolean isUnit(UnitId id) {
        return exists("select count(*) from unit where id = ?", id.value());
    }

    private boolean exists(String count, UUID id) {
        return jdbc.sql(count).param(id).query(Integer.class).single() > 0;
    }

    List<Candidate> candidates(String text) {
        return jdbc.sql("""
                        select p.id, p.full_name, coalesce((select t.position || ', ' || v.name from post t
                          join unit_version v on v.unit_id = t.unit_id and v.valid_from <= :today
                            and (v.valid_to is null or v.valid_to > :today)
                          where t.person_id = p.id and t.valid_from <= :today
                            and (t.valid_to is null or t.valid_to > :today) order by t.id limit 1), '') as post
                        from person p where fold(p.full_name) like '%' || fold(:text) || '%'
                        order by p.full_name""" + OrderBy.IN_VIETNAMESE + ", p.id limit 20")
                .param("today", LocalDate.now(clock))
                .param("text", text.strip())
                .query((row, number) -> new Candidate(
                        row.getObject("id", UUID.class), row.getString("full_name"), row.getString("post")))
                .list();
    }
}
