package vn.danvan.samples;

import java.util.EnumMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.danvan.identity.demo.DemoDesk;
import vn.danvan.identity.demo.DemoSeat;
import vn.danvan.models.ModelId;
import vn.danvan.models.ModelService;
import vn.danvan.models.ModelSteps;
import vn.danvan.models.StepWords;
import vn.danvan.models.life.ModelStep;
import vn.danvan.models.registration.ModelField;
import vn.danvan.models.registration.ModelKind;
import vn.danvan.models.registration.ModelSubject;
import vn.danvan.models.registration.Registration;
import vn.danvan.models.registration.Registration.Question;
import vn.danvan.models.step.ModelLevel;
import vn.danvan.models.step.Paper;
import vn.danvan.tenantconfig.SampleYear;

/** Registers models and takes the steps of their lives, each by whom it belongs to. */
@Component
class SampleModels {

    private final DemoDesk desk;
    private final ModelService models;
    private final ModelSteps steps;

    SampleModels(DemoDesk desk, ModelService models, ModelSteps steps) {
        this.desk = desk;
        this.models = models;
        this.steps = steps;
    }

    void register(Made made, SampleYear.Model model) {
        Registration registration = registration(model, made.days().year());
        ModelId id = desk.call(made.people().at(model.by()), () -> models.start(registration));
        made.add(model, id);
        for (SampleYear.Step each : model.steps()) {
            ModelStep step = ModelStep.valueOf(each.take());
            StepWords words = new StepWords(each.says(), null, null);
            desk.run(whose(step, made.people(), model.by()), () -> {
                if (step == ModelStep.SUBMIT) {
                    handIn(id, made.year().papers());
                }
                take(id, step, words);
            });
        }
    }

    /** By whoever sits at the desk. */
    void take(ModelId id, ModelStep step, StepWords words) {
        steps.take(id, models.details(id).version(), step, words);
    }

    private void handIn(ModelId id, Map<String, String> papers) {
        for (Paper missing : steps.missingPapers(id)) {
            steps.paper(id, missing, papers.getOrDefault(missing.name(), ""));
        }
    }

    private static DemoSeat whose(ModelStep step, People people, SampleYear.Desk unit) {
        return switch (step) {
            case REGISTER, PASS_OVER, NOTE_PROGRESS, SUBMIT, PROPOSE_HIGHER -> people.at(unit);
            case ENDORSE, AMEND, ACCEPT, RETURN, REJECT, CHECK_MID_TERM, STOP, MAINTAIN, FADE ->
                people.head(unit.unit());
            case PASS_CHECK, ASK_FOR_PAPERS, APPRAISE -> people.administrator();
            case RECOGNISE, REFUSE, REVOKE -> people.signer();
        };
    }

    private static Registration registration(SampleYear.Model model, int year) {
        Map<Question, String> answers = new EnumMap<>(Question.class);
        model.answers().forEach((code, answer) -> answers.put(Question.valueOf(code), answer));
        return new Registration(
                model.name(),
                ModelKind.valueOf(model.kind()),
                ModelSubject.valueOf(model.subject()),
                ModelField.valueOf(model.field()),
                ModelLevel.valueOf(model.level()),
                year,
                model.place(),
                model.partners(),
                "",
                model.areas().contains("ETHNIC_MINORITY"),
                model.areas().contains("RELIGION"),
                answers);
    }
}
