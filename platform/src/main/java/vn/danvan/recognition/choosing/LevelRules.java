package vn.danvan.recognition.choosing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.danvan.models.step.ModelLevel;
import vn.danvan.models.step.ModelSettings;
import vn.danvan.tenancy.CurrentTenant;
import vn.danvan.tenancy.TenantProfiles;
import vn.danvan.tenantconfig.RecognitionRules;

/** What the present province's configuration says of recognition at a level. */
@Component
class LevelRules {

    private final TenantProfiles profiles;
    private final ModelSettings settings;
    private final Clock clock;

    LevelRules(TenantProfiles profiles, ModelSettings settings, Clock clock) {
        this.profiles = profiles;
        this.settings = settings;
        this.clock = clock;
    }

    public RecognitionRules.Level of(ModelLevel level) {
        return rules().of(level.name());
    }

    /** The level that a model must have been recognised at before this one; null where none is asked for. */
    @Nullable
    ModelLevel needed(ModelLevel level) {
        @Nullable Boolean own = rules().stepwise();
        boolean stepwise = own == null ? settings.stepwise() : own;
        List<ModelLevel> below = ModelLevel.on(LocalDate.now(clock)).stream()
                .filter(each -> each.compareTo(level) < 0)
                .toList();
        return stepwise && !below.isEmpty() ? below.getLast() : null;
    }

    /** How many of so many judged ones may be recognised; null where there is no limit. A share is rounded down. */
    static @Nullable Integer most(RecognitionRules.Level rule, int judged) {
        Integer number = rule.maxNumber();
        Integer share = rule.maxShare();
        Integer byShare = share == null ? null : judged * share / 100;
        if (number == null || byShare == null) {
            return number == null ? byShare : number;
        }
        return Math.min(number, byShare);
    }

    private RecognitionRules rules() {
        return profiles.of(CurrentTenant.required()).recognition();
    }
}
