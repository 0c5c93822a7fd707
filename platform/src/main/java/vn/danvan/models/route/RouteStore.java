package vn.danvan.models.route;

import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.danvan.models.step.ModelLevel;
import vn.danvan.shared.UnitId;

/** The province's ways of endorsement, and who sits where. */
@Repository
class RouteStore {

    private final JdbcClient jdbc;
    private final Clock clock;

    RouteStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    List<Stop> stops(ModelLevel level) {
        return jdbc.sql("""
                        select s.unit_id, coalesce((select v.name from unit_version v where v.unit_id = s.unit_id
                          and v.valid_from <= :today order by v.valid_from desc limit 1), '') as unit_name
                        from endorsement_stop s where s.level = :level order by s.position""")
                .param("today", LocalDate.now(clock))
                .param("level", level.name())
                .query((row, number) -> {
                    UUID unit = row.getObject("unit_id", UUID.class);
                    return new Stop(unit == null ? null : new UnitId(unit), row.getString("unit_name"));
                })
                .list();
    }

    void set(ModelLevel level, List<@Nullable UnitId> stops) {
        jdbc.sql("delete from endorsement_stop where level = ?")
                .param(level.name())
                .update();
        for (int index = 0; index < stops.size(); index++) {
            UnitId unit = stops.get(index);
            jdbc.sql("insert into endorsement_stop (level, position, unit_id) values (:level, :position, :unit)")
                    .param("level", level.name())
                    .param("position", index + 1)
                    .param("unit", unit == null ? null : unit.value(), Types.OTHER)
                    .update();
        }
    }

    /** Whether somebody with an account that works may endorse there today. */
    boolean isManned(UnitId unit) {
        return jdbc.sql("""
                        select exists (select 1 from post t join account a on a.person_id = t.person_id
                          where t.unit_id = :unit and t.duty = 'UNIT_SECRETARY' and a.enabled
                            and t.valid_from <= :today and (t.valid_to is null or t.valid_to > :today))""")
                .param("unit", unit.value())
                .param("today", LocalDate.now(clock))
                .query(Boolean.class)
                .single();
    }
}
