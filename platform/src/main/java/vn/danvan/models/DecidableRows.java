package vn.danvan.models;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.danvan.models.life.ModelState;
import vn.danvan.models.step.Paper;

/** Many models with what their dossiers hold: two queries, however many there are. */
@Repository
class DecidableRows {

    /** More than a province appraises in a year. */
    private static final int MOST = 5000;

    private final JdbcClient jdbc;
    private final ModelStore store;
    private final Clock clock;

    DecidableRows(JdbcClient jdbc, ModelStore store, Clock clock) {
        this.jdbc = jdbc;
        this.store = store;
        this.clock = clock;
    }

    /** The oldest first. */
    List<ModelRow> in(ModelState state) {
        return jdbc.sql(ModelStore.SELECT + "where m.state = :state order by m.registration_year, m.number limit :most")
                .param("state", state.name())
                .param("today", LocalDate.now(clock))
                .param("most", MOST)
                .query(store::row)
                .list();
    }

    /** Nobody else changes them before this transaction is through. In one order, so that two wait and none is stuck. */
    List<ModelRow> locked(Collection<ModelId> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        jdbc.sql("select id from skilful_model where id in (:ids) order by id for update")
                .param("ids", ids.stream().map(ModelId::value).toList())
                .query(UUID.class)
                .list();
        return store.all(List.copyOf(ids));
    }

    Map<ModelId, Set<Paper>> papers(Collection<ModelId> ids) {
        Map<ModelId, Set<Paper>> papers = new HashMap<>();
        if (!ids.isEmpty()) {
            jdbc.sql("select model_id, kind from model_paper where model_id in (:ids)")
                    .param("ids", ids.stream().map(ModelId::value).toList())
                    .query(row -> {
                        papers.computeIfAbsent(
                                        new ModelId(row.getObject("model_id", UUID.class)), id -> new HashSet<>())
                                .add(Paper.valueOf(row.getString("kind")));
                    });
        }
        return papers;
    }

    /** Of these models, those of whose name and lead unit another one is in force already. */
    Set<ModelId> namesakesInForce(Collection<ModelId> ids) {
        if (ids.isEmpty()) {
            return Set.of();
        }
        List<ModelId> found = new ArrayList<>(jdbc.sql("""
                        select m.id from skilful_model m where m.id in (:ids) and exists (
                          select 1 from skilful_model o where o.lead_unit = m.lead_unit and o.id <> m.id
                            and o.state in ('RECOGNISED', 'MAINTAINED') and fold(o.name) = fold(m.name))""")
                .param("ids", ids.stream().map(ModelId::value).toList())
                .query((row, number) -> new ModelId(row.getObject("id", UUID.class)))
                .list());
        return Set.copyOf(found);
    }
}
