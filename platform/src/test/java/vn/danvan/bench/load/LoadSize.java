package vn.danvan.bench.load;

import java.time.LocalDate;

/**
 * How large the province is.
 *
 * @param tasks all of them, the units' copies among them
 * @param documents those beside the plans' own
 * @param tree tasks of the one plan that is all tree
 * @param today what was to be done before this day is mostly done
 */
public record LoadSize(
        long seed, int units, int years, int tasks, int documents, int models, int tree, LocalDate today) {

    /** As large as issue 4 and issue 5 ask for. */
    public static LoadSize province(LocalDate today) {
        return new LoadSize(20_260_101L, 600, 10, 300_000, 5_000, 20_000, 2_000, today);
    }

    int firstYear() {
        return today.getYear() - years + 1;
    }
}
