package vn.danvan.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Two variants measured in short slices in turn (ABBA), so that a machine whose speed drifts slows both alike. Only the
 * ratio within a slice counts; of the ratios the median is told, with the smallest and the largest.
 */
final class Interleaved {

    private static final int SLICES = Integer.getInteger("bench.slices", 9);
    /** Slices of each variant before the first counts: a server has been running for longer than its compiler needs. */
    private static final int WARM = Integer.getInteger("bench.warm", 10);

    private static final double STEADY = 2.0;

    private Interleaved() {}

    @FunctionalInterface
    interface Work {
        void once() throws Exception;
    }

    /**
     * @param ratio median over the slices of variant time by base time
     * @param baseMicros median time of one base operation, for orders of magnitude only
     * @param baseDrift slowest by fastest base slice; above 2 the figures are not to be quoted
     */
    record Result(
            String name,
            int slices,
            int operations,
            double ratio,
            double min,
            double max,
            double baseMicros,
            double variantMicros,
            double baseDrift) {

        boolean quotable() {
            return baseDrift <= STEADY;
        }

        @Override
        public String toString() {
            return "%-46s %5.2f  (%.2f–%.2f)  base %8.1f µs, variant %8.1f µs%s"
                    .formatted(
                            name,
                            ratio,
                            min,
                            max,
                            baseMicros,
                            variantMicros,
                            quotable() ? "" : "  NOT TO BE QUOTED: base slices differ %.1f times".formatted(baseDrift));
        }
    }

    static Result compare(String name, int operations, Work base, Work variant) throws Exception {
        for (int round = 0; round < WARM; round++) {
            slice(operations, base);
            slice(operations, variant);
        }
        List<Double> ratios = new ArrayList<>();
        List<Double> bases = new ArrayList<>();
        List<Double> variants = new ArrayList<>();
        for (int round = 0; round < SLICES; round++) {
            boolean baseFirst = round % 2 == 0;
            double first = slice(operations, baseFirst ? base : variant);
            double second = slice(operations, baseFirst ? variant : base);
            bases.add(baseFirst ? first : second);
            variants.add(baseFirst ? second : first);
            ratios.add(variants.getLast() / bases.getLast());
        }
        return new Result(
                name,
                SLICES,
                operations,
                median(ratios),
                Collections.min(ratios),
                Collections.max(ratios),
                median(bases),
                median(variants),
                Collections.max(bases) / Collections.min(bases));
    }

    /** Microseconds of one operation. */
    private static double slice(int operations, Work work) throws Exception {
        long begin = System.nanoTime();
        for (int each = 0; each < operations; each++) {
            work.once();
        }
        return (System.nanoTime() - begin) / 1_000.0 / operations;
    }

    static double median(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }
}
