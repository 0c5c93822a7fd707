package vn.danvan.models.editing;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.danvan.identity.ActingPost;
import vn.danvan.models.ModelId;
import vn.danvan.models.registration.Registration;
import vn.danvan.shared.TimeOrderedIds;

/** What desks changed in registrations, field by field; only ever added to. */
@Repository
public class Amendments {

    private final JdbcClient jdbc;
    private final Clock clock;

    Amendments(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @return how many fields were changed */
    public int add(ModelId model, Registration was, Registration becomes, ActingPost post) {
        Map<String, String> before = RegistrationFields.of(was);
        Map<String, String> after = RegistrationFields.of(becomes);
        before.keySet().forEach(field -> after.putIfAbsent(field, ""));
        int changed = 0;
        for (Map.Entry<String, String> field : after.entrySet()) {
            String old = before.getOrDefault(field.getKey(), "");
            if (!old.equals(field.getValue())) {
                add(model, field.getKey(), old, field.getValue(), post);
                changed++;
            }
        }
        return changed;
    }

    private void add(ModelId model, String field, String was, String becomes, ActingPost post) {
        jdbc.sql("""
                        insert into model_amendment (id, model_id, amended_at, person_name, position, question, was, becomes)
                        values (:id, :model, :now, :person, :position, :field, :was, :becomes)""")
                .param("id", TimeOrderedIds.next(clock))
                .param("model", model.value())
                .param("now", Timestamp.from(clock.instant()))
                .param("person", post.fullName())
                .param("position", post.position())
                .param("field", field)
                .param("was", was)
                .param("becomes", becomes)
                .update();
    }

    /** The first change first. */
    public List<Amendment> of(ModelId model) {
        return jdbc.sql("select amended_at, person_name, position, question, was, becomes from model_amendment"
                        + " where model_id = ? order by amended_at, id")
                .param(model.value())
                .query((row, number) -> new Amendment(
                        row.getTimestamp("amended_at").toInstant(),
                        row.getString("person_name"),
                        row.getString("position"),
                        row.getString("question"),
                        row.getString("was"),
                        row.getString("becomes")))
                .list();
    }
}
