package vn.danvan.meeting.minutes;

import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.danvan.meeting.minutes.MinutesContent.Item;
import vn.danvan.models.ModelId;
import vn.danvan.models.ModelService;
import vn.danvan.models.ModelSteps;
import vn.danvan.models.ModelSummary;
import vn.danvan.models.StepWords;
import vn.danvan.models.life.ModelState;
import vn.danvan.models.life.ModelStep;

/** Takes the models of a meeting one step on. */
@Component
class Appraising {

    private final ModelService models;
    private final ModelSteps steps;

    Appraising(ModelService models, ModelSteps steps) {
        this.models = models;
        this.steps = steps;
    }

    /**
     * Those that were dealt with, whatever came of it; not those that were put off, nor those that went another way
     * meanwhile.
     */
    int appraise(Minutes minutes) {
        StepWords words = StepWords.by(minutes.number(), minutes.issuedOn());
        int done = 0;
        for (Item item : minutes.content().items()) {
            UUID model = item.model();
            if (model != null && isDealtWith(item)) {
                done += appraise(new ModelId(model), words);
            }
        }
        return done;
    }

    private static boolean isDealtWith(Item item) {
        return switch (item.state()) {
            case DONE -> true;
            case WAITING -> item.decisive() != null;
            case DEFERRED -> false;
        };
    }

    private int appraise(ModelId id, StepWords words) {
        ModelSummary model = models.details(id).summary();
        if (model.state() != ModelState.UNDER_APPRAISAL) {
            return 0;
        }
        steps.take(id, model.version(), ModelStep.APPRAISE, words);
        return 1;
    }
}
