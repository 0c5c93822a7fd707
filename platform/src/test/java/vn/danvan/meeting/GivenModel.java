package vn.danvan.meeting;

import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.danvan.SignedIn;
import vn.danvan.meeting.agenda.AgendaService;
import vn.danvan.meeting.agenda.ItemId;
import vn.danvan.models.ModelId;
import vn.danvan.models.ModelService;
import vn.danvan.models.registration.ModelField;
import vn.danvan.models.registration.ModelKind;
import vn.danvan.models.registration.ModelSubject;
import vn.danvan.models.registration.Registration;
import vn.danvan.models.step.ModelLevel;

/** A model that is under appraisal. */
public final class GivenModel {

    private final AgendaService agenda;
    public final ModelId id;

    public GivenModel(ApplicationContext context) {
        this(context, "Cánh đồng chung sức");
    }

    public GivenModel(ApplicationContext context, String name) {
        agenda = context.getBean(AgendaService.class);
        id = SignedIn.as("khanh-hoa", "canbo", () -> {
            ModelId made = context.getBean(ModelService.class).start(registration(name));
            context.getBean(JdbcClient.class)
                    .sql("update skilful_model set state = 'UNDER_APPRAISAL' where id = ?")
                    .param(made.value())
                    .update();
            return made;
        });
    }

    public ItemId onAgendaOf(MeetingTools tools) {
        return tools.desk(() -> agenda.addModel(tools.meeting, id));
    }

    private static Registration registration(String name) {
        return new Registration(
                name,
                ModelKind.MODEL,
                ModelSubject.COLLECTIVE,
                ModelField.ECONOMY,
                ModelLevel.PROVINCE,
                2026,
                "Xã Thử",
                List.of(),
                "",
                false,
                false,
                Map.of(Registration.Question.GOALS, "Sáu mươi hộ góp ruộng làm chung một vụ."));
    }
}
