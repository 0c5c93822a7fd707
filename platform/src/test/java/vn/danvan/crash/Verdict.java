package vn.danvan.crash;

import java.util.List;
import java.util.Map;

/**
 * What is left at the end, when all clients have told their last story.
 *
 * @param acknowledged keys whose answer a client had
 * @param lost of those, without effect in the database
 * @param doubled steps that happened more than once
 * @param unknown steps that happened without anybody having been told, though everybody asked until answered
 * @param replayed answers of repeats whose first answer was lost after the commit
 */
record Verdict(
        int acknowledged,
        List<String> lost,
        List<String> doubled,
        List<String> unknown,
        List<String> halves,
        int replayed) {

    static Verdict of(
            List<Ledger.Entry> ledger, Map<String, Integer> happened, List<String> halves, Caller.Tally tally) {
        List<String> keys = ledger.stream().map(Ledger.Entry::key).toList();
        return new Verdict(
                keys.size(),
                keys.stream().filter(key -> !happened.containsKey(key)).toList(),
                happened.entrySet().stream()
                        .filter(each -> each.getValue() > 1)
                        .map(Map.Entry::getKey)
                        .toList(),
                happened.keySet().stream().filter(key -> !keys.contains(key)).toList(),
                halves,
                tally.replayed.get());
    }
}
