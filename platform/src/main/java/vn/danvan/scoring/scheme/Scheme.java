package vn.danvan.scoring.scheme;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How something is scored. Points are exact decimals; each criterion's points are rounded once, half up, to
 * {@code decimals} places, and sums of them are never rounded.
 *
 * @param code what the scheme is called through all its editions
 * @param legalDocument the decision that it comes from, as people cite it
 * @param sample a template to start from, which no decision stands behind
 * @param appliesTo whom it is for, in the decision's words
 * @param total the sum of the top criteria, bonus and penalty apart
 * @param bands from the highest to the lowest
 * @param tieBreaks asked in this order when totals are equal
 */
public record Scheme(
        String code,
        String name,
        @Nullable String legalDocument,
        boolean sample,
        List<String> appliesTo,
        BigDecimal total,
        int decimals,
        List<Criterion> criteria,
        @Nullable Adjustment bonus,
        @Nullable Adjustment penalty,
        List<Band> bands,
        List<KnockOut> knockOuts,
        List<BandCap> bandCaps,
        List<TieBreak> tieBreaks) {

    public Scheme {
        appliesTo = listed(appliesTo);
        criteria = listed(criteria);
        bands = listed(bands);
        knockOuts = listed(knockOuts);
        bandCaps = listed(bandCaps);
        tieBreaks = listed(tieBreaks);
    }

    /** A file may leave out what a scheme does not have. */
    static <T> List<T> listed(@Nullable List<T> given) {
        return given == null ? List.of() : List.copyOf(given);
    }

    /** The criteria that take points themselves, in the scheme's order, without bonus and penalty. */
    public List<Criterion> leaves() {
        List<Criterion> leaves = new ArrayList<>();
        criteria.forEach(each -> each.collectLeaves(leaves));
        return leaves;
    }

    /** The leaves and whatever adds or takes away points: everything for which something can be given. */
    public List<Criterion> scored() {
        return Stream.of(leaves().stream(), items(bonus), items(penalty))
                .flatMap(each -> each)
                .toList();
    }

    private static Stream<Criterion> items(@Nullable Adjustment adjustment) {
        return adjustment == null ? Stream.empty() : adjustment.items().stream();
    }

    public Optional<Band> band(String wanted) {
        return bands.stream().filter(band -> band.code().equals(wanted)).findFirst();
    }
}
