package vn.danvan.library;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.danvan.library.fit.Candidate;
import vn.danvan.library.fit.Need;
import vn.danvan.models.registration.ModelField;
import vn.danvan.shared.UnitId;

/** What the system knows of a unit, and of the models that it could adopt: three queries, however many there are. */
@Repository
class FitFacts {

    private static final int TASKS = 20;
    private static final int CANDIDATES = 1000;
    private static final String OF_DAY = "v.valid_from <= :today and (v.valid_to is null or v.valid_to > :today)";

    private final JdbcClient jdbc;
    private final Clock clock;

    FitFacts(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Need need(UnitId unit) {
        LocalDate today = LocalDate.now(clock);
        List<Need.Task> late = late(unit, today);
        return jdbc.sql("""
                        select coalesce(max(v.type), '') as type, (array_agg(v.parent_id))[1] as parent,
                          coalesce((select p.name from unit_version p where p.unit_id = (array_agg(v.parent_id))[1]
                            and p.valid_from <= :today order by p.valid_from desc limit 1), '') as parent_name,
                          exists (select from skilful_model m where m.lead_unit = :unit
                            and (m.content::jsonb ->> 'ethnicMinorityArea')::boolean) as minority,
                          exists (select from skilful_model m where m.lead_unit = :unit
                            and (m.content::jsonb ->> 'religionArea')::boolean) as religion,
                          array(select distinct m.field from skilful_model m where m.lead_unit = :unit
                            and m.field is not null and m.state not in ('DRAFT', 'REJECTED')
                            and m.registration_year = :year) as registered
                        from unit_version v where v.unit_id = :unit and """ + " " + OF_DAY)
                .param("unit", unit.value())
                .param("today", today)
                .param("year", today.getYear())
                .query((row, number) -> new Need(
                        unit,
                        row.getString("type"),
                        unitId(row.getObject("parent", UUID.class)),
                        row.getString("parent_name"),
                        row.getBoolean("minority"),
                        row.getBoolean("religion"),
                        fields((String[]) row.getArray("registered").getArray()),
                        late))
                .single();
    }

    private List<Need.Task> late(UnitId unit, LocalDate today) {
        return jdbc.sql("""
                        select t.code, t.text from task t join plan p on p.id = t.plan_id
                        where t.state in ('ASSIGNED', 'IN_PROGRESS') and p.state in ('ISSUED', 'IN_PROGRESS')
                          and t.due_kind = 'DATE' and coalesce(t.extended_due_on, t.due_on) < :today
                          and exists (select from task_body b where b.task_id = t.id and b.role = 'LEAD'
                            and b.unit_id = :unit)
                        order by coalesce(t.extended_due_on, t.due_on), t.id limit :most""")
                .param("unit", unit.value())
                .param("today", today)
                .param("most", TASKS)
                .query((row, number) -> new Need.Task(row.getString("code"), row.getString("text")))
                .list();
    }

    /** Published models of other units, the newest first, without those that the unit adopts already. */
    List<Candidate> candidates(UnitId unit) {
        return jdbc.sql(LibrarySearch.COLUMNS + """
                        , coalesce(v.type, '') as unit_type, v.parent_id,
                        coalesce((m.content::jsonb ->> 'ethnicMinorityArea')::boolean, false) as minority,
                        coalesce((m.content::jsonb ->> 'religionArea')::boolean, false) as religion
                        from library_entry e join skilful_model m on m.id = e.model_id
                        left join unit_version v on v.unit_id = m.lead_unit and\s""" + OF_DAY + """
                         where e.state = 'PUBLISHED' and m.recognised_level is not null
                          and m.state not in ('FADED', 'REVOKED') and m.lead_unit <> :unit
                          and not exists (select from adoption a where a.model_id = m.id and a.unit_id = :unit
                            and a.state not in ('REFUSED', 'ENDED'))
                        order by e.published_at desc, e.id limit :most""")
                .param("unit", unit.value())
                .param("today", LocalDate.now(clock))
                .param("most", CANDIDATES)
                .query((row, number) -> new Candidate(
                        LibrarySearch.row(row, number),
                        row.getString("unit_type"),
                        unitId(row.getObject("parent_id", UUID.class)),
                        row.getBoolean("minority"),
                        row.getBoolean("religion")))
                .list();
    }

    private static @Nullable UnitId unitId(@Nullable UUID id) {
        return id == null ? null : new UnitId(id);
    }

    private static Set<ModelField> fields(String[] names) {
        return Arrays.stream(names).map(ModelField::valueOf).collect(Collectors.toUnmodifiableSet());
    }
}
