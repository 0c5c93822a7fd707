package vn.danvan.recognition;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.danvan.SignedIn;
import vn.danvan.identity.PostId;
import vn.danvan.models.ModelId;
import vn.danvan.models.ModelService;
import vn.danvan.models.ModelSteps;
import vn.danvan.models.StepWords;
import vn.danvan.models.life.ModelStep;
import vn.danvan.models.registration.ModelField;
import vn.danvan.models.registration.ModelKind;
import vn.danvan.models.registration.ModelSubject;
import vn.danvan.models.registration.Registration;
import vn.danvan.models.step.ModelLevel;
import vn.danvan.models.step.Paper;
import vn.danvan.tenancy.CurrentTenant;
import vn.danvan.tenancy.TenantId;

/** Models of Sở Nội vụ that went all the way to where a decision is waited for, each step by whose right it is. */
public final class AppraisedModels {

    public static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    private final BeanFactory beans;
    private final TenantId tenant;

    public AppraisedModels(BeanFactory beans, String tenant) {
        this.beans = beans;
        this.tenant = new TenantId(tenant);
    }

    /** Leaves nobody at the desk. */
    public ModelId appraised(String name) {
        return appraised(name, ModelLevel.GRASSROOTS);
    }

    /** @param level for which it is registered; its dossier asks for it at once where the province allows that */
    public ModelId appraised(String name, ModelLevel level) {
        return CurrentTenant.callAs(tenant, () -> {
            ModelId id = checked(name, level);
            take(id, ModelStep.APPRAISE, StepWords.by("01/BB-HĐ", DAY));
            SignedIn.nobody();
            return id;
        });
    }

    /** Its dossier was found complete, and a council has it. */
    ModelId underAppraisal(String name) {
        return CurrentTenant.callAs(tenant, () -> {
            ModelId id = checked(name, ModelLevel.GRASSROOTS);
            SignedIn.nobody();
            return id;
        });
    }

    private ModelId checked(String name, ModelLevel level) {
        ModelId id = submitted(name, level);
        as("quantri", "BTGDV");
        take(id, ModelStep.PASS_CHECK, StepWords.NONE);
        return id;
    }

    private ModelId submitted(String name, ModelLevel level) {
        as("canbo", "SO-NV");
        ModelId id = beans.getBean(ModelService.class).start(complete(name, level));
        take(id, ModelStep.REGISTER, StepWords.NONE);
        as("bithu", "SO-NV");
        take(id, ModelStep.ACCEPT, StepWords.NONE);
        as("canbo", "SO-NV");
        withPapers(id, level);
        take(id, ModelStep.SUBMIT, StepWords.NONE);
        return id;
    }

    void withPapers(ModelId id, ModelLevel level) {
        ModelSteps steps = beans.getBean(ModelSteps.class);
        Paper.requiredFor(level).forEach(paper -> steps.paper(id, paper, "Số 1"));
    }

    public void take(ModelId id, ModelStep step, StepWords words) {
        int version = beans.getBean(ModelService.class).details(id).version();
        beans.getBean(ModelSteps.class).take(id, version, step, words);
    }

    /** In the post of that unit; for people who hold several. */
    public void as(String username, String unit) {
        UUID post = CurrentTenant.callAs(tenant, () -> beans.getBean(JdbcClient.class)
                .sql("select t.id from post t join account a on a.person_id = t.person_id"
                        + " join unit u on u.id = t.unit_id where a.username = ? and u.code = ?")
                .params(username, unit)
                .query(UUID.class)
                .single());
        SignedIn.as(tenant.value(), username, new PostId(post));
    }

    static Registration complete(String name, ModelLevel level) {
        Map<Registration.Question, String> answers = new EnumMap<>(Registration.Question.class);
        for (Registration.Question question : Registration.Question.values()) {
            answers.put(question, "Nội dung thử");
        }
        return new Registration(
                name,
                ModelKind.MODEL,
                ModelSubject.COLLECTIVE,
                ModelField.ECONOMY,
                level,
                2026,
                "Tổ dân phố Thử",
                List.of(),
                "",
                false,
                false,
                answers);
    }
}
