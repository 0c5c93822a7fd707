package vn.danvan.models;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.danvan.models.life.ModelStep;
import vn.danvan.models.step.ModelSettings;
import vn.danvan.models.step.StepRule;
import vn.danvan.tenancy.CurrentTenant;
import vn.danvan.tenancy.TenantProfiles;

/** How this province goes from level to level, and what other modules have against a step. */
@Component
class ProvinceSteps {

    private final TenantProfiles profiles;
    private final ModelSettings settings;
    private final ObjectProvider<StepRule> rules;

    ProvinceSteps(TenantProfiles profiles, ModelSettings settings, ObjectProvider<StepRule> rules) {
        this.profiles = profiles;
        this.settings = settings;
        this.rules = rules;
    }

    /** Whether recognition at one level needs recognition at the level below; as everywhere where the province says nothing. */
    boolean stepwise() {
        @Nullable
        Boolean own = profiles.of(CurrentTenant.required()).recognition().stepwise();
        return own == null ? settings.stepwise() : own;
    }

    void require(ModelId model, ModelStep step) {
        rules.orderedStream().forEach(rule -> rule.require(model, step));
    }
}
