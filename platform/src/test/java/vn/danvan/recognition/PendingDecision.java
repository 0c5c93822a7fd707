package vn.danvan.recognition;

import java.util.List;
import java.util.UUID;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.danvan.SignedIn;
import vn.danvan.models.ModelId;
import vn.danvan.models.ModelService;
import vn.danvan.models.life.ModelState;
import vn.danvan.models.step.ModelLevel;

/** A decision of Khánh Hòa over three models that is pending and signed; whoever may publish it is at the desk. */
final class PendingDecision {

    private final AppraisedModels appraised;
    private final ModelService models;
    private final JdbcClient jdbc;
    private final ModelId good;
    private final ModelId poor;
    private final ModelId left;
    private final DecisionId id;

    PendingDecision(BeanFactory beans) {
        models = beans.getBean(ModelService.class);
        jdbc = beans.getBean(JdbcClient.class);
        appraised = new AppraisedModels(beans, "khanh-hoa");
        String mark = UUID.randomUUID().toString().substring(0, 8);
        good = appraised.appraised("Tốt " + mark);
        poor = appraised.appraised("Kém " + mark);
        left = appraised.appraised("Để lại " + mark);
        SignedIn.as("khanh-hoa", "quantri");
        DecisionService decisions = beans.getBean(DecisionService.class);
        id = decisions.propose(new NewDecision(
                "Công nhận đợt " + mark,
                ModelLevel.GRASSROOTS,
                List.of(
                        new Choice(good, Outcome.RECOGNISE, null, null),
                        new Choice(poor, Outcome.REFUSE, "Chưa có kết quả sau một năm", null),
                        new Choice(left, Outcome.KEEP, null, null)),
                "Hội đồng đã xem trực tiếp"));
        decisions.document(
                id, 0, new DecisionDocument("12/QĐ-UBND", AppraisedModels.DAY, "Huỳnh Trọng Nghĩa", "Phó Chủ tịch"));
        SignedIn.as("khanh-hoa", "lanhdao");
    }

    AppraisedModels appraised() {
        return appraised;
    }

    /** To be recognised. */
    ModelId good() {
        return good;
    }

    /** Not to be recognised. */
    ModelId poor() {
        return poor;
    }

    /** To stay as it is. */
    ModelId left() {
        return left;
    }

    DecisionId id() {
        return id;
    }

    /** As whoever is at the desk sees it. */
    ModelState state(ModelId model) {
        return models.details(model).summary().state();
    }

    /** Whoever is at the desk. */
    String modelState(ModelId model) {
        return jdbc.sql("select state from skilful_model where id = ?")
                .param(model.value())
                .query(String.class)
                .single();
    }
}
