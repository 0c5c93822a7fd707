package vn.danvan.models.dossier;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.danvan.identity.ActingPost;
import vn.danvan.models.ModelId;
import vn.danvan.models.life.ModelState;
import vn.danvan.models.step.ModelLevel;
import vn.danvan.models.step.Paper;
import vn.danvan.shared.UnitId;

/** Papers of dossiers: noted, handed in as files, or waived. */
@Repository
public class DossierStore {

    private static final String REQUIRED = Arrays.stream(ModelLevel.values())
            .flatMap(level ->
                    Paper.requiredFor(level).stream().map(paper -> "('" + level.name() + "', '" + paper.name() + "')"))
            .collect(Collectors.joining(", "));

    /** Wants {@code :stepwise}, {@code :all} and {@code :units}. */
    private static final String INCOMPLETE = """
            with required (level, paper) as (values %s),
            making as (
              select m.id, m.lead_unit, m.registration_year, m.number, m.name, m.state,
                coalesce(m.sought_level, case when :stepwise then 'GRASSROOTS'
                else coalesce(m.content::json ->> 'level', 'GRASSROOTS') end) as sought
              from skilful_model m where m.state in ('BUILDING', 'RETURNED') and (:all or m.lead_unit in (:units))
            ),
            lacking as (
              select m.id, m.lead_unit, m.registration_year, m.number, m.name, m.state,
                (select count(*) from required r where r.level = m.sought) as required,
                array(select r.paper from required r where r.level = m.sought
                  and not exists (select 1 from model_paper p where p.model_id = m.id and p.kind = r.paper)
                  and not exists (select 1 from model_file f where f.model_id = m.id and f.paper = r.paper)
                  and not exists (select 1 from model_waiver w where w.model_id = m.id and w.paper = r.paper)) as missing
              from making m
            )
            """.formatted(REQUIRED);

    private final JdbcClient jdbc;
    private final Clock clock;

    DossierStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** All papers that are there or waived, whether they are asked or not. */
    public Map<Paper, ChecklistItem> of(ModelId model) {
        Map<Paper, ChecklistItem> items = new HashMap<>();
        jdbc.sql("""
                        select kind as paper, reference, null as reason, null as waived from model_paper where model_id = :id
                        union all
                        select paper, name, null, null from model_file where model_id = :id and paper is not null
                        union all
                        select w.paper, null, w.reason, p.full_name || ', ' || w.position
                        from model_waiver w join person p on p.id = w.waived_by where w.model_id = :id""").param("id", model.value()).query(row -> {
            ChecklistItem item = item(row);
            items.merge(item.paper(), item, (known, more) -> known.reference() == null ? more : known);
        });
        return items;
    }

    private static ChecklistItem item(ResultSet row) throws SQLException {
        String reason = row.getString("reason");
        return new ChecklistItem(
                Paper.valueOf(row.getString("paper")),
                row.getString("reference"),
                reason == null ? null : new ChecklistItem.Waiver(row.getString("waived"), reason));
    }

    void waive(ModelId model, Paper paper, String reason, ActingPost post) {
        jdbc.sql("insert into model_waiver (model_id, paper, reason, waived_at, waived_by, position)"
                        + " values (?, ?, ?, ?, ?, ?) on conflict (model_id, paper) do nothing")
                .params(
                        model.value(),
                        paper.name(),
                        reason,
                        Timestamp.from(clock.instant()),
                        post.person().value(),
                        post.position())
                .update();
    }

    /** The most urgent first. @param units none for all */
    List<MissingPapers> incomplete(@Nullable List<UnitId> units, boolean stepwise, int offset, int limit) {
        return bound(jdbc.sql(INCOMPLETE + """
                                select m.id, m.registration_year, m.number, m.name, m.state, m.required, m.missing,
                                  y.dossiers_due, coalesce((select v.name from unit_version v
                                  where v.unit_id = m.lead_unit and v.valid_from <= :today
                                  order by v.valid_from desc limit 1), '') as lead_name
                                from lacking m left join registration_year y on y.year = m.registration_year
                                where cardinality(m.missing) > 0
                                order by y.dossiers_due nulls last, m.registration_year, m.number
                                offset :offset limit :limit"""), units, stepwise)
                .param("today", LocalDate.now(clock))
                .param("offset", offset)
                .param("limit", limit)
                .query(DossierStore::missing)
                .list();
    }

    int countIncomplete(@Nullable List<UnitId> units, boolean stepwise) {
        return bound(
                        jdbc.sql(INCOMPLETE + "select count(*) from lacking m where cardinality(m.missing) > 0"),
                        units,
                        stepwise)
                .query(Integer.class)
                .single();
    }

    private static JdbcClient.StatementSpec bound(
            JdbcClient.StatementSpec statement, @Nullable List<UnitId> units, boolean stepwise) {
        List<UUID> ids = units == null || units.isEmpty()
                ? List.of(new UUID(0, 0))
                : units.stream().map(UnitId::value).toList();
        return statement.param("stepwise", stepwise).param("all", units == null).param("units", ids);
    }

    private static MissingPapers missing(ResultSet row, int number) throws SQLException {
        Array missing = row.getArray("missing");
        return new MissingPapers(
                new ModelId(row.getObject("id", UUID.class)),
                "%d-%03d".formatted(row.getInt("registration_year"), row.getInt("number")),
                row.getString("name"),
                row.getString("lead_name"),
                ModelState.valueOf(row.getString("state")),
                row.getInt("required"),
                Arrays.stream((Object[]) missing.getArray())
                        .map(each -> Paper.valueOf(each.toString()))
                        .sorted()
                        .toList(),
                row.getObject("dossiers_due", LocalDate.class));
    }
}
