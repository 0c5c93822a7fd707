package vn.danvan.plans.cloning;

import java.util.List;

/**
 * A body that the old plan names and that is called otherwise now.
 *
 * @param today its name now, or those of its successors; with none or several of them the old name stays for a person to
 *     settle
 */
public record ClonedBody(String before, List<String> today) {

    public String after() {
        return today.size() == 1 ? today.getFirst() : before;
    }

    public boolean isSettled() {
        return today.size() == 1;
    }
}
