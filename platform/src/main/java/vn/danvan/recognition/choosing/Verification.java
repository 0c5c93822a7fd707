package vn.danvan.recognition.choosing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.danvan.models.step.ModelLevel;
import vn.danvan.recognition.Outcome;

/**
 * What would become of a choice.
 *
 * @param most how many may be recognised; null where there is no limit
 */
public record Verification(
        ModelLevel level, List<Verified> models, @Nullable Integer most) {

    public int count(Outcome outcome) {
        return (int) models.stream()
                .filter(each -> each.choice().outcome() == outcome)
                .count();
    }

    public long withErrors() {
        return models.stream().filter(Verified::hasErrors).count();
    }

    public boolean isTooMany() {
        return most != null && count(Outcome.RECOGNISE) > most;
    }

    /** The codes of those with that outcome, in the order of the choice. */
    public List<String> codes(Outcome outcome) {
        return models.stream()
                .filter(each -> each.choice().outcome() == outcome)
                .map(each -> each.candidate().model().summary().code())
                .toList();
    }
}
