package vn.danvan.plans.assignment;

import java.util.List;
import vn.danvan.organisation.groups.Addressee;

/**
 * Words by which a plan names those who are to do something, and whom they mean.
 *
 * @param codes of the tasks that say so
 * @param confirmed whether a person said whom it means; else {@code addressees} is what was understood
 * @param unread parts of an unconfirmed phrase for which nobody is known
 * @param units how many units that is, each once
 */
public record PlanPhrase(
        String phrase,
        List<String> codes,
        boolean confirmed,
        List<Addressee> addressees,
        List<String> unread,
        int units) {

    public boolean isOpen() {
        return !confirmed && (addressees.isEmpty() || !unread.isEmpty());
    }
}
