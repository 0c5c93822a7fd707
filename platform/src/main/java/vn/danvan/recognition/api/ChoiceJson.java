package vn.danvan.recognition.api;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.danvan.models.ModelId;
import vn.danvan.models.step.ModelLevel;
import vn.danvan.recognition.Choice;
import vn.danvan.recognition.NewDecision;
import vn.danvan.recognition.Outcome;

/** A choice as callers send it. */
record ChoiceJson(
        @Nullable String title,
        @Nullable ModelLevel level,
        @Nullable List<One> models,
        @Nullable String warningReason) {

    /** @param reason is told to the nominator; {@code warningReason} is not */
    record One(
            UUID model,
            Outcome outcome,
            @Nullable String reason,
            @Nullable String warningReason) {

        Choice choice() {
            return new Choice(new ModelId(model), outcome, reason, warningReason);
        }
    }

    ModelLevel wantedLevel() {
        return level == null ? ModelLevel.GRASSROOTS : level;
    }

    List<Choice> choices() {
        return models == null ? List.of() : models.stream().map(One::choice).toList();
    }

    NewDecision decision() {
        return new NewDecision(title == null ? "" : title, wantedLevel(), choices(), warningReason);
    }
}
