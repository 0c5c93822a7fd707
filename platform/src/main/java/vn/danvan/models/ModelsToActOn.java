package vn.danvan.models;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.danvan.identity.ActingPost;
import vn.danvan.identity.Duty;
import vn.danvan.identity.ReadScope;
import vn.danvan.identity.Right;
import vn.danvan.shared.UnitId;
import vn.danvan.shared.WaitingWork;

/**
 * Registrations that lie at the desk of whoever may endorse them, and models that came back, to be changed or with a dossier
 * that lacks papers: to the one who registered them, and to whoever writes the models of the same unit.
 */
@Service
@Transactional(readOnly = true)
class ModelsToActOn implements WaitingWork {

    private static final String TO_ENDORSE =
            " from skilful_model m where :endorses and m.state = 'REGISTERED'" + " and m.desk_unit = :unit";

    /** A draft that nobody gave back was never handed in, and waits for nobody. */
    private static final String TO_MEND = " from skilful_model m join lateral (select b.happened_at, b.reason"
            + " from model_event b where b.model_id = m.id and b.step in ('RETURN', 'ASK_FOR_PAPERS')"
            + " order by b.happened_at desc, b.id desc limit 1) e on true"
            + " where m.state in ('DRAFT', 'RETURNED')"
            + " and (m.created_by = :person and m.lead_unit = any(:units) or :writes and m.lead_unit = :unit)";

    private static final String COLUMNS = "select m.id, m.registration_year, m.number, m.name, m.state, ";

    private final JdbcClient jdbc;
    private final ModelAccess access;

    ModelsToActOn(JdbcClient jdbc, ModelAccess access) {
        this.jdbc = jdbc;
        this.access = access;
    }

    @Override
    public List<Entry> entries() {
        if (!concerned()) {
            return List.of();
        }
        return asked(COLUMNS + "m.desk_since as since, null as reason" + TO_ENDORSE + " union all " + COLUMNS
                        + "e.happened_at, e.reason" + TO_MEND + " order by since, id")
                .query(ModelsToActOn::entry)
                .list();
    }

    @Override
    public int count() {
        if (!concerned()) {
            return 0;
        }
        return asked("select (select count(*)" + TO_ENDORSE + ") + (select count(*)" + TO_MEND + ")")
                .query(Integer.class)
                .single();
    }

    private boolean concerned() {
        return access.may(Right.ENDORSE_MODELS) || access.may(Right.REGISTER_MODELS);
    }

    private JdbcClient.StatementSpec asked(String sql) {
        ActingPost post = access.require(Right.READ_MODELS);
        return jdbc.sql(sql)
                .param("endorses", access.may(Right.ENDORSE_MODELS))
                .param("unit", post.unit().value())
                .param("person", post.person().value())
                .param("writes", access.may(Right.REGISTER_MODELS) && post.duty() != Duty.NOMINATOR)
                .param("units", units(access.scope(Right.REGISTER_MODELS)));
    }

    /** Nobody registers models for a whole province. */
    private static UUID[] units(ReadScope scope) {
        return switch (scope) {
            case ReadScope.Everything() -> throw new IllegalStateException();
            case ReadScope.Units(var units) -> units.stream().map(UnitId::value).toArray(UUID[]::new);
        };
    }

    private static Entry entry(ResultSet row, int number) throws SQLException {
        String code = "%d-%03d".formatted(row.getInt("registration_year"), row.getInt("number"));
        return new Entry(
                "mo-hinh/" + row.getObject("id", UUID.class),
                code + " · " + row.getString("name"),
                switch (row.getString("state")) {
                    case "REGISTERED" -> "models.waiting.endorse";
                    case "RETURNED" -> "models.waiting.papers";
                    default -> "models.waiting.returned";
                },
                List.of(),
                row.getString("reason"),
                row.getTimestamp("since").toInstant(),
                null);
    }
}
