package vn.danvan.models.forms;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;
import vn.danvan.models.registration.ModelField;
import vn.danvan.models.registration.ModelKind;
import vn.danvan.models.registration.ModelSubject;
import vn.danvan.shared.StaleVersion;
import vn.danvan.shared.TimeOrderedIds;

/** Forms by year, and which years are opened. */
@Repository
class FormStore {

    private static final String SELECT = "select f.id, f.version, f.year, f.kind, f.subject, f.field, f.content,"
            + " y.opened_at is not null as frozen from registration_form f"
            + " left join registration_year y on y.year = f.year ";

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;

    FormStore(JdbcClient jdbc, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    FormId add(FormScope scope, FormContent content, UUID person) {
        UUID id = TimeOrderedIds.next(clock);
        try {
            jdbc.sql("""
                            insert into registration_form (id, version, year, kind, subject, field, content, changed_at, changed_by)
                            values (:id, 0, :year, :kind, :subject, :field, :content, :now, :person)""")
                    .param("id", id)
                    .param("year", scope.year())
                    .param("kind", name(scope.kind()), Types.VARCHAR)
                    .param("subject", name(scope.subject()), Types.VARCHAR)
                    .param("field", name(scope.field()), Types.VARCHAR)
                    .param("content", json.writeValueAsString(content))
                    .param("now", Timestamp.from(clock.instant()))
                    .param("person", person)
                    .update();
        } catch (DuplicateKeyException same) {
            throw new FormProblem(FormProblem.Reason.TWICE);
        }
        return new FormId(id);
    }

    void write(FormId id, int version, FormContent content, UUID person) {
        int updated = jdbc.sql("update registration_form set content = ?, changed_at = ?, changed_by = ?,"
                        + " version = version + 1 where id = ? and version = ?")
                .params(json.writeValueAsString(content), Timestamp.from(clock.instant()), person, id.value(), version)
                .update();
        if (updated == 0) {
            throw new StaleVersion();
        }
    }

    void remove(FormId id) {
        jdbc.sql("delete from registration_form where id = ?").param(id.value()).update();
    }

    Optional<FormDetails> find(FormId id) {
        return jdbc.sql(SELECT + "where f.id = ?")
                .param(id.value())
                .query(this::form)
                .optional();
    }

    List<FormDetails> of(int year) {
        return jdbc.sql(SELECT
                        + "where f.year = ? order by f.kind nulls first, f.subject nulls first, f.field nulls first")
                .param(year)
                .query(this::form)
                .list();
    }

    List<FormYear> years() {
        return jdbc.sql("""
                        select coalesce(f.year, y.year) as year, y.opened_at, y.dossiers_due, p.full_name, coalesce(f.forms, 0) as forms
                        from (select year, count(*) as forms from registration_form group by year) f
                        full join registration_year y on y.year = f.year
                        left join person p on p.id = y.opened_by order by 1 desc""").query(FormStore::year).list();
    }

    private static FormYear year(ResultSet row, int number) throws SQLException {
        Timestamp opened = row.getTimestamp("opened_at");
        return new FormYear(
                row.getInt("year"),
                opened == null ? null : opened.toInstant(),
                row.getString("full_name"),
                row.getObject("dossiers_due", LocalDate.class),
                row.getInt("forms"));
    }

    boolean isOpen(int year) {
        return jdbc.sql("select exists (select 1 from registration_year where year = ?)")
                .param(year)
                .query(Boolean.class)
                .single();
    }

    /** The first who opens it is the one who did. */
    void open(int year, UUID person) {
        jdbc.sql("insert into registration_year (year, opened_at, opened_by) values (?, ?, ?) on conflict do nothing")
                .params(year, Timestamp.from(clock.instant()), person)
                .update();
    }

    int setDossiersDue(int year, @Nullable LocalDate day) {
        return jdbc.sql("update registration_year set dossiers_due = :day where year = :year")
                .param("day", day == null ? null : Date.valueOf(day), Types.DATE)
                .param("year", year)
                .update();
    }

    private FormDetails form(ResultSet row, int number) throws SQLException {
        String kind = row.getString("kind");
        String subject = row.getString("subject");
        String field = row.getString("field");
        return new FormDetails(
                new FormId(row.getObject("id", UUID.class)),
                row.getInt("version"),
                new FormScope(
                        row.getInt("year"),
                        kind == null ? null : ModelKind.valueOf(kind),
                        subject == null ? null : ModelSubject.valueOf(subject),
                        field == null ? null : ModelField.valueOf(field)),
                json.readValue(row.getString("content"), FormContent.class),
                row.getBoolean("frozen"));
    }

    private static @Nullable String name(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }
}
