package vn.danvan.council.assignment;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Deals models out to members so that as many places as possible are filled, and loads are as even as they can be.
 *
 * <p>The optimal semi-matching by augmenting paths of Harvey, Ladner, Lovász and Tamir, "Semi-matchings for bipartite
 * graphs and load balancing", Journal of Algorithms 59 (2006), for several places per model: each place is filled along
 * an alternating path that ends at the member with the lightest load that can be reached. It is the successive shortest
 * path method for a flow of unit edges whose cost at each member grows with its load, so that what comes out has the
 * least sum of squared loads among all fillings with the most places: loads differ by one at most wherever that is
 * possible. Each path is one breadth-first search over the pairs, so 500 models × 3 places × 30 members take about
 * 1,500 × 15,000 steps.
 *
 * <p>Members and models are numbers from 0. Nothing is random: the same input leads to the same result.
 */
final class Dealing {

    private static final int NOWHERE = -1;

    private final boolean[][] allowed;
    private final boolean[][] given;
    private final int[] loads;
    private final int maxLoad;

    /**
     * @param allowed by model and member: whether the member may judge the model and does not do so already
     * @param startingLoads what members have that stays
     */
    Dealing(boolean[][] allowed, int[] startingLoads, int maxLoad) {
        this.allowed = allowed;
        this.given = new boolean[allowed.length][startingLoads.length];
        this.loads = startingLoads.clone();
        this.maxLoad = maxLoad;
    }

    /**
     * @param wanted places still to fill, by model; the first place of every model comes before the second of any
     * @return which member is given which model
     */
    boolean[][] deal(int[] wanted) {
        int[] open = wanted.clone();
        int most = Arrays.stream(wanted).max().orElse(0);
        for (int place = 0; place < most; place++) {
            for (int model = 0; model < open.length; model++) {
                if (open[model] > 0) {
                    // What cannot be filled now cannot be filled later either: paths only take members away.
                    open[model] = fill(model) ? open[model] - 1 : 0;
                }
            }
        }
        return given;
    }

    int[] loads() {
        return loads.clone();
    }

    private boolean fill(int model) {
        int[] modelBefore = new int[loads.length];
        Arrays.fill(modelBefore, NOWHERE);
        int[] memberBefore = new int[allowed.length];
        Arrays.fill(memberBefore, NOWHERE);
        int end = lightest(reach(model, modelBefore, memberBefore));
        if (end == NOWHERE) {
            return false;
        }
        turn(model, end, modelBefore, memberBefore);
        return true;
    }

    /** All members to whom the model could go, if need be by handing other models on; sets how each was reached. */
    private List<Integer> reach(int start, int[] modelBefore, int[] memberBefore) {
        List<Integer> reached = new ArrayList<>();
        ArrayDeque<Integer> models = new ArrayDeque<>();
        boolean[] seen = new boolean[allowed.length];
        seen[start] = true;
        models.add(start);
        while (!models.isEmpty()) {
            int model = models.remove();
            for (int member = 0; member < loads.length; member++) {
                if (modelBefore[member] == NOWHERE && allowed[model][member] && !given[model][member]) {
                    modelBefore[member] = model;
                    reached.add(member);
                    handOn(member, seen, memberBefore, models);
                }
            }
        }
        return reached;
    }

    private void handOn(int member, boolean[] seen, int[] memberBefore, ArrayDeque<Integer> models) {
        for (int other = 0; other < given.length; other++) {
            if (given[other][member] && !seen[other]) {
                seen[other] = true;
                memberBefore[other] = member;
                models.add(other);
            }
        }
    }

    private int lightest(List<Integer> reached) {
        int best = NOWHERE;
        for (int member : reached) {
            if (loads[member] < maxLoad && (best == NOWHERE || loads[member] < loads[best])) {
                best = member;
            }
        }
        return best;
    }

    /** Along the path each model goes to the next member and leaves the one before. */
    private void turn(int start, int end, int[] modelBefore, int[] memberBefore) {
        loads[end]++;
        int member = end;
        while (true) {
            int model = modelBefore[member];
            given[model][member] = true;
            if (model == start) {
                return;
            }
            member = memberBefore[model];
            given[model][member] = false;
        }
    }
}
