package vn.danvan.twin;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Reads every answer: what it betrays of the other province, which headers it lacks, and whether it shows its own. */
final class Judge {

    private final Set<String> leaks = new LinkedHashSet<>();
    private final Set<String> headers = new LinkedHashSet<>();
    private final Set<String> failures = new LinkedHashSet<>();
    private final Set<String> sighted = new TreeSet<>();

    /** @param what names the operation or page, without ids */
    Caller.Answer read(Caller caller, String what, Caller.Answer answer) {
        for (byte[] part : answer.parts()) {
            String foreign = Twins.marker(Twins.other(caller.province())).foundIn(part);
            if (foreign != null) {
                leaks.add(caller.province() + " " + answer + ": " + foreign);
            }
            if (answer.status() < 300 && Twins.marker(caller.province()).foundIn(part) != null) {
                sighted.add(what);
            }
        }
        HeaderRules.broken(answer).forEach(rule -> headers.add(what + " → " + answer.status() + ": " + rule));
        // The container's own address for errors, asked when there was none, tells so with a 500.
        if (answer.status() >= 500 && answer.status() != 503 && !answer.path().startsWith("/error")) {
            failures.add(answer + ": " + answer.text());
        }
        return answer;
    }

    void leak(String found) {
        leaks.add(found);
    }

    List<String> leaks() {
        return new ArrayList<>(leaks);
    }

    List<String> headers() {
        return new ArrayList<>(headers);
    }

    /** Answers that say that something broke. */
    List<String> failures() {
        return new ArrayList<>(failures);
    }

    /** Operations and pages in which the secret of the caller's own province was read: the others prove nothing. */
    Set<String> sighted() {
        return sighted;
    }
}
