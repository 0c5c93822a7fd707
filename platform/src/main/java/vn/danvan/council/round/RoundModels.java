package vn.danvan.council.round;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.danvan.models.ModelId;
import vn.danvan.models.registration.ModelField;
import vn.danvan.models.step.ModelLevel;
import vn.danvan.organisation.AllUnitNames;

/** Which models are in which round. */
@Repository
class RoundModels {

    private static final String SELECT = """
            select m.id, m.name, m.field, m.registration_year || '-' || lpad(m.number::text, 3, '0') as code,
              coalesce(v.name, '') as lead_name, """;

    private static final String LEAD_UNIT = " left join " + AllUnitNames.TABLE + " v on v.unit_id = m.lead_unit ";

    private final JdbcClient jdbc;
    private final Clock clock;

    RoundModels(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    List<RoundModel> of(RoundId round) {
        return jdbc.sql(SELECT + """
                        r.position, r.to_discuss from round_model r join skilful_model m on m.id = r.model_id
                        """ + LEAD_UNIT + "where r.round_id = :round order by r.position, m.id")
                .param("today", LocalDate.now(clock))
                .param("round", round.value())
                .query(RoundModels::model)
                .list();
    }

    /** Under appraisal for this year and level, and in no open round. */
    List<RoundModel> candidates(int year, ModelLevel level) {
        return jdbc.sql(SELECT + """
                        0 as position, false as to_discuss from skilful_model m
                        """ + LEAD_UNIT + """
                        where m.state = 'UNDER_APPRAISAL' and m.registration_year = :year
                          and coalesce(m.sought_level, :level) = :level and not exists (select 1 from round_model r
                            join appraisal_round a on a.id = r.round_id and a.state = 'OPEN' where r.model_id = m.id)
                        order by m.number, m.id""")
                .param("today", LocalDate.now(clock))
                .param("year", year)
                .param("level", level.name())
                .query(RoundModels::model)
                .list();
    }

    Map<ModelId, RoundId> lastClosed(Collection<ModelId> models) {
        Map<ModelId, RoundId> rounds = new HashMap<>();
        jdbc.sql("""
                        select distinct on (r.model_id) r.model_id, r.round_id from round_model r
                        join appraisal_round a on a.id = r.round_id and a.state = 'CLOSED'
                        where r.model_id = any (:ids) order by r.model_id, a.closed_at desc, a.id desc""").param("ids", ids(models)).query((ResultSet row) -> {
            rounds.put(
                    new ModelId(row.getObject("model_id", UUID.class)),
                    new RoundId(row.getObject("round_id", UUID.class)));
        });
        return rounds;
    }

    private static RoundModel model(ResultSet row, int number) throws SQLException {
        return new RoundModel(
                new ModelId(row.getObject("id", UUID.class)),
                row.getString("code"),
                row.getString("name"),
                field(row.getString("field")),
                row.getString("lead_name"),
                row.getInt("position"),
                row.getBoolean("to_discuss"));
    }

    private static @Nullable ModelField field(@Nullable String name) {
        return name == null ? null : ModelField.valueOf(name);
    }

    /** How many of these are under appraisal. */
    int underAppraisal(Collection<ModelId> models) {
        return jdbc.sql("select count(*) from skilful_model where state = 'UNDER_APPRAISAL' and id = any (:ids)")
                .param("ids", ids(models))
                .query(Integer.class)
                .single();
    }

    /** The code of one of these that is in another open round. */
    Optional<String> elsewhere(RoundId round, Collection<ModelId> models) {
        return jdbc.sql("""
                        select m.registration_year || '-' || lpad(m.number::text, 3, '0') from round_model r
                        join appraisal_round a on a.id = r.round_id and a.state = 'OPEN'
                        join skilful_model m on m.id = r.model_id
                        where r.round_id <> :round and r.model_id = any (:ids) order by 1 limit 1""")
                .param("round", round.value())
                .param("ids", ids(models))
                .query(String.class)
                .optional();
    }

    /** In the order given; one that is there already stays where it is. */
    void add(RoundId round, Collection<ModelId> models) {
        jdbc.sql("""
                        insert into round_model (round_id, model_id, position)
                        select :round, w.id, w.place + (select coalesce(max(position), 0) from round_model
                          where round_id = :round)
                        from unnest(:ids ::uuid[]) with ordinality as w (id, place)
                        on conflict do nothing""").param("round", round.value()).param("ids", ids(models)).update();
    }

    private static UUID[] ids(Collection<ModelId> models) {
        return models.stream().map(ModelId::value).distinct().toArray(UUID[]::new);
    }

    /** @return false where somebody has begun to score it, or it is not there */
    boolean remove(RoundId round, ModelId model) {
        jdbc.sql("delete from score_sheet where round_id = ? and model_id = ? and state = 'ASSIGNED'")
                .params(round.value(), model.value())
                .update();
        return jdbc.sql("""
                        delete from round_model r where r.round_id = ? and r.model_id = ? and not exists
                          (select 1 from score_sheet s where s.round_id = r.round_id and s.model_id = r.model_id)""").params(round.value(), model.value()).update() == 1;
    }

    void discuss(RoundId round, ModelId model, boolean wanted) {
        jdbc.sql("update round_model set to_discuss = ? where round_id = ? and model_id = ?")
                .params(wanted, round.value(), model.value())
                .update();
    }
}
