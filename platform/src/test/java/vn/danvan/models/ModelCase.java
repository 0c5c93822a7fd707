package vn.danvan.models;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.danvan.SignedIn;
import vn.danvan.identity.PostId;
import vn.danvan.models.registration.ModelField;
import vn.danvan.models.registration.ModelKind;
import vn.danvan.models.registration.ModelSubject;
import vn.danvan.models.registration.Registration;
import vn.danvan.models.step.ModelLevel;
import vn.danvan.tenancy.CurrentTenant;
import vn.danvan.tenancy.TenantId;

/** Complete registrations, and people of Khánh Hòa at their desks. */
public final class ModelCase {

    private ModelCase() {}

    public static Registration complete(String name, int year, ModelField field, ModelLevel level) {
        Map<Registration.Question, String> answers = new EnumMap<>(Registration.Question.class);
        for (Registration.Question question : Registration.Question.values()) {
            answers.put(question, "Nội dung thử");
        }
        return new Registration(
                name,
                ModelKind.MODEL,
                ModelSubject.COLLECTIVE,
                field,
                level,
                year,
                "Tổ dân phố Thử, phường " + name,
                List.of("Hội Nông dân"),
                "",
                true,
                false,
                answers);
    }

    /** @param unit code of the unit in which the person acts */
    public static void at(JdbcClient jdbc, String username, String unit) {
        UUID post = CurrentTenant.callAs(new TenantId("khanh-hoa"), () -> jdbc.sql("select t.id from post t"
                        + " join account a on a.person_id = t.person_id"
                        + " join unit u on u.id = t.unit_id where a.username = ? and u.code = ?")
                .params(username, unit)
                .query(UUID.class)
                .single());
        SignedIn.as("khanh-hoa", username, new PostId(post));
    }
}
