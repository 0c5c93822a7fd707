package vn.danvan.replication;

import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;
import vn.danvan.SignedIn;
import vn.danvan.identity.PostId;
import vn.danvan.models.ModelId;
import vn.danvan.models.registration.ModelField;
import vn.danvan.models.registration.ModelKind;
import vn.danvan.models.registration.ModelSubject;
import vn.danvan.models.registration.Registration;
import vn.danvan.models.step.ModelLevel;
import vn.danvan.tenancy.CurrentTenant;
import vn.danvan.tenancy.TenantId;

/** Recognised models of a province, written as they stand at the end of their way; the province is bound or given. */
public final class RecognisedSamples {

    private final JdbcClient jdbc;
    private final TenantId province;

    public RecognisedSamples(JdbcClient jdbc, String province) {
        this.jdbc = jdbc;
        this.province = new TenantId(province);
    }

    public ModelId add(String unit, String name, ModelField field, LocalDate recognisedOn) {
        return add(unit, name, field, "Thôn 3, xã Tân An", recognisedOn, false);
    }

    public ModelId add(
            String unit, String name, ModelField field, String place, LocalDate recognisedOn, boolean minority) {
        UUID id = UUID.randomUUID();
        Timestamp at = Timestamp.from(Instant.parse("2026-01-05T02:00:00Z"));
        Registration registration = new Registration(
                name,
                ModelKind.MODEL,
                ModelSubject.COLLECTIVE,
                field,
                ModelLevel.GRASSROOTS,
                2026,
                place,
                List.of(),
                "",
                minority,
                false,
                Map.of(Registration.Question.GOALS, "Mục tiêu nội bộ"));
        CurrentTenant.runAs(province, () -> jdbc.sql("""
                        insert into skilful_model (id, version, registration_year, number, state, name, field, place,
                          lead_unit, desk_unit, desk_since, endorsements, recognised_level, content, created_by,
                          created_at, changed_at)
                        select :id, 0, 2026, (select coalesce(max(number), 0) + 1 from skilful_model
                            where registration_year = 2026), 'RECOGNISED', :name, :field, :place, u.id, u.id, :at, 0,
                          'GRASSROOTS', :content, (select id from person order by id limit 1), :at, :at
                        from unit u where u.code = :unit""")
                .param("id", id)
                .param("name", name)
                .param("field", field.name())
                .param("place", place)
                .param("at", at)
                .param("content", JsonMapper.builder().build().writeValueAsString(registration))
                .param("unit", unit)
                .update());
        recognise(new ModelId(id), recognisedOn, at.toInstant());
        return new ModelId(id);
    }

    /** One more recognition, as by a higher level. */
    public void recognise(ModelId model, LocalDate on, Instant at) {
        CurrentTenant.runAs(province, () -> jdbc.sql("""
                        insert into model_event (id, model_id, happened_at, step, state, desk_unit, person_name, position,
                          document, document_on)
                        select :id, m.id, :at, 'RECOGNISE', 'RECOGNISED', m.desk_unit, 'Người ký', 'Giám đốc', '01/QĐ', :on
                        from skilful_model m where m.id = :model""")
                .param("id", UUID.randomUUID())
                .param("at", Timestamp.from(at))
                .param("on", Date.valueOf(on))
                .param("model", model.value())
                .update());
    }

    public void state(ModelId model, String state) {
        CurrentTenant.runAs(
                province, () -> jdbc.sql("update skilful_model set state = ?, version = version + 1 where id = ?")
                        .params(state, model.value())
                        .update());
    }

    /** Puts somebody to the desk in the post of that unit. */
    public void as(String username, String unit) {
        UUID post = CurrentTenant.callAs(province, () -> jdbc.sql("select t.id from post t"
                        + " join account a on a.person_id = t.person_id"
                        + " join unit u on u.id = t.unit_id where a.username = ? and u.code = ?")
                .params(username, unit)
                .query(UUID.class)
                .single());
        SignedIn.as(province.value(), username, new PostId(post));
    }
}
