package vn.danvan.notices;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;
import vn.danvan.identity.PersonId;

/** What people chose; nobody who chose nothing has a row. */
@Repository
class PreferenceRows {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    PreferenceRows(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    Map<PersonId, Preference> of(Collection<PersonId> people) {
        Map<PersonId, Preference> found = new HashMap<>();
        if (!people.isEmpty()) {
            jdbc.sql("select person_id, version, address, mode, digest_hour, language, muted from notice_preference"
                            + " where person_id in (:people)")
                    .param("people", people.stream().map(PersonId::value).toList())
                    .query(row -> {
                        found.put(new PersonId(row.getObject("person_id", UUID.class)), preference(row));
                    });
        }
        return found;
    }

    /** @return whether the version was the last one */
    boolean save(PersonId person, Preference wanted) {
        return jdbc.sql("""
                        insert into notice_preference (person_id, version, address, mode, digest_hour, language, muted)
                        select :person, 1, :address, :mode, :hour, :language, :muted::jsonb where :version = 0
                          or exists (select from notice_preference where person_id = :person and version = :version)
                        on conflict (person_id) do update set version = notice_preference.version + 1,
                          address = excluded.address, mode = excluded.mode, digest_hour = excluded.digest_hour,
                          language = excluded.language, muted = excluded.muted
                        where notice_preference.version = :version""")
                        .param("person", person.value())
                        .param("version", wanted.version())
                        .param("address", wanted.address())
                        .param("mode", wanted.mode().name())
                        .param("hour", wanted.digestHour())
                        .param("language", wanted.language())
                        .param("muted", json.writeValueAsString(wanted.muted()))
                        .update()
                == 1;
    }

    private Preference preference(ResultSet row) throws SQLException {
        return new Preference(
                row.getInt("version"),
                row.getString("address"),
                Preference.Mode.valueOf(row.getString("mode")),
                row.getInt("digest_hour"),
                row.getString("language"),
                List.of(json.readValue(row.getString("muted"), NoticeKind[].class)).stream()
                        .collect(Collectors.toSet()));
    }
}
