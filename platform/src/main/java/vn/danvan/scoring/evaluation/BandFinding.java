package vn.danvan.scoring.evaluation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.danvan.scoring.evaluation.BandStep.Reason;
import vn.danvan.scoring.scheme.Band;
import vn.danvan.scoring.scheme.BandCap;
import vn.danvan.scoring.scheme.KnockOut;
import vn.danvan.scoring.scheme.Scheme;

/** From points to band: what the points say, then criteria at zero and floors, then caps, and knock-outs last of all. */
final class BandFinding {

    private final Scheme scheme;
    private final List<BandStep> steps = new ArrayList<>();

    private BandFinding(Scheme scheme) {
        this.scheme = scheme;
    }

    static List<BandStep> steps(Scheme scheme, List<ScoreLine> lines, BigDecimal total, Set<String> facts) {
        List<String> missing =
                lines.stream().filter(ScoreLine::missing).map(ScoreLine::code).toList();
        if (!missing.isEmpty()) {
            return List.of(new BandStep(null, Reason.INCOMPLETE, missing));
        }
        BandFinding finding = new BandFinding(scheme);
        Band band = finding.byPoints(total);
        band = finding.allowed(band, lines);
        band = finding.capped(band, facts);
        finding.knockedOut(facts);
        return List.copyOf(finding.steps);
    }

    private Band byPoints(BigDecimal total) {
        Band band = scheme.bands().stream()
                .filter(each -> total.compareTo(each.from()) >= 0)
                .findFirst()
                .orElseGet(() -> scheme.bands().getLast());
        steps.add(new BandStep(band, Reason.BY_POINTS, List.of()));
        return band;
    }

    /** Whoever may not have a band, for a zero or for too little in one group, has the best lower one that is open. */
    private Band allowed(Band band, List<ScoreLine> lines) {
        List<String> zeros = lines.stream()
                .filter(line -> line.rule() != null && line.points().signum() == 0)
                .map(ScoreLine::code)
                .toList();
        boolean zero = band.noZero() && !zeros.isEmpty();
        List<String> missed = missed(band, lines);
        if (!zero && missed.isEmpty()) {
            return band;
        }
        Band lower = scheme
                .bands()
                .subList(scheme.bands().indexOf(band), scheme.bands().size())
                .stream()
                .filter(each -> !(each.noZero() && !zeros.isEmpty())
                        && missed(each, lines).isEmpty())
                .findFirst()
                .orElseGet(() -> scheme.bands().getLast());
        steps.add(new BandStep(lower, zero ? Reason.ZERO_CRITERION : Reason.BELOW_FLOOR, zero ? zeros : missed));
        return lower;
    }

    private static List<String> missed(Band band, List<ScoreLine> lines) {
        return band.floors().stream()
                .filter(floor -> lines.stream()
                        .anyMatch(line -> line.code().equals(floor.code())
                                && line.points().compareTo(floor.from()) < 0))
                .map(Band.Floor::code)
                .toList();
    }

    private Band capped(Band start, Set<String> facts) {
        Band band = start;
        for (BandCap cap : scheme.bandCaps()) {
            Band best = scheme.band(cap.atBest()).orElse(band);
            if (facts.contains(cap.code()) && rank(best) > rank(band)) {
                band = best;
                steps.add(new BandStep(band, Reason.CAP, List.of(cap.code())));
            }
        }
        return band;
    }

    /** Of several, the one that leaves least holds: no rank at all, else the lowest band. */
    private void knockedOut(Set<String> facts) {
        for (KnockOut knockOut : scheme.knockOuts()) {
            Band present = steps.getLast().band();
            if (facts.contains(knockOut.code()) && present != null) {
                Band band = knockOut.band() == null
                        ? null
                        : scheme.band(knockOut.band()).orElse(null);
                steps.add(new BandStep(lower(present, band), Reason.KNOCK_OUT, List.of(knockOut.code())));
            }
        }
    }

    private @Nullable Band lower(Band present, @Nullable Band other) {
        return other == null || rank(other) > rank(present) ? other : present;
    }

    private int rank(Band band) {
        return scheme.bands().indexOf(band);
    }
}
