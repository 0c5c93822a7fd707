package vn.danvan.organisation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.danvan.organisation.UnitDetails.Other;
import vn.danvan.organisation.UnitDetails.Takeover;
import vn.danvan.shared.UnitId;

/** Reads what happened to one unit: its versions, and who took over from whom. */
@Repository
class UnitHistory {

    private static final String VERSIONS = """
            select u.id, u.code, v.name, v.short_name, v.symbol, v.type, v.side, v.parent_id, v.valid_from, v.valid_to,
                   p.code as parent_code, 0 as children,
                   (select a.name from unit_version a where a.unit_id = v.parent_id
                    order by a.valid_from <= v.valid_from desc, a.valid_from desc limit 1) as parent_name
            from unit u join unit_version v on v.unit_id = u.id left join unit p on p.id = v.parent_id
            where u.id = :unit order by v.valid_from""";

    /** The others are named as of the change: those that came before, as of the day before it. */
    private static final String TAKEOVERS = """
            select s.id, s.kind, s.effective_on, s.legal_document, o.id as other_id, o.code,
                   (select a.name from unit_version a where a.unit_id = o.id
                    order by a.valid_from <= case when x.successor then s.effective_on else s.effective_on - 1 end desc,
                             a.valid_from desc limit 1) as name
            from unit_succession_member me
            join unit_succession s on s.id = me.succession_id
            left join unit_succession_member x on x.succession_id = s.id and x.successor <> me.successor
            left join unit o on o.id = x.unit_id
            where me.unit_id = :unit and me.successor = :successor
            order by s.effective_on, s.id, o.code""";

    private final JdbcClient jdbc;

    UnitHistory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param version how often the unit was changed */
    record Identity(String code, int version) {}

    /** Empty for an id that is not of this province. */
    Optional<Identity> identity(UnitId unit) {
        return jdbc.sql("select code, version from unit where id = ?")
                .param(unit.value())
                .query((row, number) -> new Identity(row.getString("code"), row.getInt("version")))
                .optional();
    }

    List<UnitDetails.Version> versions(UnitId unit) {
        return jdbc.sql(VERSIONS)
                .param("unit", unit.value())
                .query((row, number) -> new UnitDetails.Version(Units.row(row, number), row.getString("parent_name")))
                .list();
    }

    /** @param successor whether the changes are wanted in which the unit came after, not before */
    List<Takeover> takeovers(UnitId unit, boolean successor) {
        Map<UUID, Takeover> found = new LinkedHashMap<>();
        jdbc.sql(TAKEOVERS)
                .param("unit", unit.value())
                .param("successor", successor)
                .query(row -> {
                    Takeover takeover = found.computeIfAbsent(row.getObject("id", UUID.class), id -> takeover(row));
                    UUID other = row.getObject("other_id", UUID.class);
                    if (other != null) {
                        takeover.others()
                                .add(new Other(new UnitId(other), row.getString("code"), row.getString("name")));
                    }
                });
        return List.copyOf(found.values());
    }

    private static Takeover takeover(ResultSet row) {
        try {
            return new Takeover(
                    row.getString("kind"),
                    row.getObject("effective_on", LocalDate.class),
                    row.getString("legal_document"),
                    new ArrayList<>());
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
