package vn.danvan.council.sheet;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.danvan.council.round.RoundId;
import vn.danvan.models.ModelId;
import vn.danvan.scoring.scheme.Given;

/** What one member handed in, beside what the same member has to mark now. */
@Repository
class OwnSheets {

    private static final TypeReference<Map<String, String>> WORDS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;

    OwnSheets(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    record Row(ModelId model, int position, String name, Map<String, Given> given) {}

    /** On models of the same field in the same round, the one that came nearest to that total first. */
    List<Row> nearest(RoundId round, UUID member, ModelId model, BigDecimal total, int most) {
        return jdbc.sql("""
                        select s.model_id, r.position, m.name, s.given from score_sheet s
                        join round_model r on r.round_id = s.round_id and r.model_id = s.model_id
                        join skilful_model m on m.id = s.model_id
                        where s.round_id = :round and s.member_id = :member and s.state = 'FINAL' and s.model_id <> :model
                          and m.field is not distinct from (select f.field from skilful_model f where f.id = :model)
                        order by abs(s.total - :total), r.position, s.model_id limit :most""")
                .param("round", round.value())
                .param("member", member)
                .param("model", model.value())
                .param("total", total)
                .param("most", most)
                .query((row, number) -> new Row(
                        new ModelId(row.getObject("model_id", UUID.class)),
                        row.getInt("position"),
                        row.getString("name"),
                        GivenText.readAll(json.readValue(row.getString("given"), WORDS))))
                .list();
    }
}
