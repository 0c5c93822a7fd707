package vn.danvan.council.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class DealingTest {

    private static final int INSTANCES = 300;

    @Test
    void everyPlaceThatCanBeFilledIsFilledAndLoadsAreAsEvenAsTheyCanBe() {
        Random random = new Random(20261121);
        for (int instance = 0; instance < INSTANCES; instance++) {
            Instance wanted = Instance.random(random, 4, 4);
            Dealing dealing = new Dealing(wanted.allowed, wanted.starting, wanted.maxLoad);
            boolean[][] given = dealing.deal(wanted.places);

            wanted.requireObeyed(given, dealing.loads());
            long[] best = wanted.best();
            assertThat(count(given)).as("places of instance %d", instance).isEqualTo(best[0]);
            assertThat(squares(dealing.loads()))
                    .as("evenness of instance %d", instance)
                    .isEqualTo(best[1]);
        }
    }

    @Test
    void loadsDifferByOneAtMostWhereNothingForbidsIt() {
        Random random = new Random(7);
        for (int instance = 0; instance < INSTANCES; instance++) {
            int models = 1 + random.nextInt(60);
            int members = 2 + random.nextInt(9);
            boolean[][] all = new boolean[models][members];
            Arrays.stream(all).forEach(row -> Arrays.fill(row, true));
            int[] places = new int[models];
            Arrays.fill(places, 1 + random.nextInt(members));
            Dealing dealing = new Dealing(all, new int[members], models);

            dealing.deal(places);

            assertThat(Arrays.stream(dealing.loads()).max().orElseThrow()
                            - Arrays.stream(dealing.loads()).min().orElseThrow())
                    .isLessThanOrEqualTo(1);
        }
    }

    @Test
    @Timeout(10)
    void fiveHundredModelsAndThirtyMembersTakeLessThanTenSeconds() {
        Random random = new Random(500);
        Instance large = Instance.of(random, 500, 30, 3, 60, 0.8);
        long begin = System.nanoTime();
        Dealing dealing = new Dealing(large.allowed, large.starting, large.maxLoad);

        boolean[][] given = dealing.deal(large.places);

        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(10));
        assertThat(count(given)).isEqualTo(1500);
        assertThat(dealing.loads()).containsOnly(50);
    }

    private static long count(boolean[][] given) {
        return Arrays.stream(given)
                .flatMapToInt(row -> IntStream.range(0, row.length).filter(member -> row[member]))
                .count();
    }

    private static long squares(int[] loads) {
        return Arrays.stream(loads).mapToLong(load -> (long) load * load).sum();
    }

    private record Instance(boolean[][] allowed, int[] starting, int[] places, int maxLoad) {

        static Instance random(Random random, int models, int members) {
            Instance instance = of(random, 1 + random.nextInt(models), 1 + random.nextInt(members), 1, 1, 0.6);
            Arrays.setAll(instance.places, model -> random.nextInt(4));
            Arrays.setAll(instance.starting, member -> random.nextInt(3));
            return new Instance(instance.allowed, instance.starting, instance.places, 1 + random.nextInt(4));
        }

        static Instance of(Random random, int models, int members, int each, int maxLoad, double density) {
            boolean[][] allowed = new boolean[models][members];
            for (boolean[] row : allowed) {
                for (int member = 0; member < members; member++) {
                    row[member] = random.nextDouble() < density;
                }
            }
            int[] places = new int[models];
            Arrays.fill(places, each);
            return new Instance(allowed, new int[members], places, maxLoad);
        }

        void requireObeyed(boolean[][] given, int[] loads) {
            int[] counted = starting.clone();
            for (int model = 0; model < given.length; model++) {
                int filled = 0;
                for (int member = 0; member < loads.length; member++) {
                    if (given[model][member]) {
                        assertThat(allowed[model][member]).isTrue();
                        counted[member]++;
                        filled++;
                    }
                }
                assertThat(filled).isLessThanOrEqualTo(places[model]);
            }
            assertThat(loads).isEqualTo(counted);
            for (int member = 0; member < loads.length; member++) {
                assertThat(loads[member]).isLessThanOrEqualTo(Math.max(starting[member], maxLoad));
            }
        }

        /** By trying everything: the most places, and the least squares among the fillings with so many. */
        long[] best() {
            long[] best = {-1, 0};
            walk(0, 0, starting.clone(), best);
            return best;
        }

        private void walk(int model, int filled, int[] loads, long[] best) {
            if (model == allowed.length) {
                long squares = squares(loads);
                if (filled > best[0] || filled == best[0] && squares < best[1]) {
                    best[0] = filled;
                    best[1] = squares;
                }
                return;
            }
            for (int choice = 0; choice < 1 << loads.length; choice++) {
                int[] next = chosen(model, choice, loads);
                if (next.length > 0) {
                    walk(model + 1, filled + Integer.bitCount(choice), next, best);
                }
            }
        }

        private int[] chosen(int model, int choice, int[] loads) {
            int[] next = loads.clone();
            for (int member = 0; member < loads.length; member++) {
                if ((choice & 1 << member) != 0) {
                    next[member]++;
                    if (!allowed[model][member] || next[member] > maxLoad) {
                        return new int[0];
                    }
                }
            }
            return Integer.bitCount(choice) <= places[model] ? next : new int[0];
        }
    }
}
