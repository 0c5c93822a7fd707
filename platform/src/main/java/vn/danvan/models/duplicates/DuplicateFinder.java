package vn.danvan.models.duplicates;

import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.danvan.models.duplicates.Likeness.Reason;
import vn.danvan.shared.TextFolding;

/**
 * Finds registrations that may be the same model. A good name is used in many places on purpose, so a like name alone
 * is no suspicion: place or unit must be alike too, and numbers in names must agree.
 */
public final class DuplicateFinder {

    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final double NAME_ALIKE = 0.55;
    private static final double NAME_SAME = 0.9;
    private static final double WHERE_ALIKE = 0.6;
    private static final double NAME_SHARE = 0.6;
    private static final int HUNDRED = 100;

    private final WeightedTrigrams names;
    private final WeightedTrigrams places;
    private final WeightedTrigrams units;
    private final Places whereabouts;

    /** @param all the province's registrations of all years: what is usual here, weighs less here */
    public DuplicateFinder(Collection<ModelTraits> all) {
        this.names = new WeightedTrigrams(each(all, ModelTraits::name));
        this.places = new WeightedTrigrams(each(all, ModelTraits::place));
        this.units = new WeightedTrigrams(each(all, ModelTraits::unit));
        this.whereabouts = new Places(each(all, ModelTraits::place));
    }

    private DuplicateFinder(DuplicateFinder known, Collection<ModelTraits> more) {
        this.names = known.names.with(each(more, ModelTraits::name));
        this.places = known.places.with(each(more, ModelTraits::place));
        this.units = known.units.with(each(more, ModelTraits::unit));
        this.whereabouts = known.whereabouts.with(each(more, ModelTraits::place));
    }

    private static List<String> each(Collection<ModelTraits> all, Function<ModelTraits, String> trait) {
        return all.stream().map(trait).toList();
    }

    /** A finder to which these are known, too; what this one has taken apart is not taken apart again. */
    public DuplicateFinder with(Collection<ModelTraits> more) {
        return new DuplicateFinder(this, more);
    }

    /** Suspicions, the strongest first. Only where the names are alike it matters where the rest is. */
    public List<Likeness> find(ModelTraits one, Collection<ModelTraits> others) {
        return others.stream()
                .filter(other -> !other.id().equals(one.id()))
                .filter(other -> names.likeness(one.name(), other.name()) >= NAME_ALIKE)
                .map(other -> compare(one, other))
                .filter(likeness -> !likeness.reasons().isEmpty())
                .sorted(Comparator.comparingInt(Likeness::score).reversed())
                .toList();
    }

    /** Without reasons where there is no suspicion. */
    public Likeness compare(ModelTraits one, ModelTraits other) {
        double name = names.likeness(one.name(), other.name());
        double place = places.likeness(one.place(), other.place());
        double unit = units.likeness(one.unit(), other.unit());
        boolean unsaid = one.place().isBlank() || other.place().isBlank();
        boolean near = unsaid ? unit >= WHERE_ALIKE : whereabouts.agree(one.place(), other.place());
        boolean suspicious = name >= NAME_ALIKE && near && numbersAgree(one, other);
        double where = unsaid ? unit : place;
        double score = NAME_SHARE * name + (1 - NAME_SHARE) * where;
        return new Likeness(
                other,
                percent(score),
                percent(name),
                percent(place),
                percent(unit),
                suspicious ? reasons(one, other, name, unit) : Set.of());
    }

    private static boolean numbersAgree(ModelTraits one, ModelTraits other) {
        return agree(numbers(one.name()), numbers(other.name())) && agree(numbers(one.place()), numbers(other.place()));
    }

    /** A number that one of them leaves out says nothing; two different numbers say that these are two things. */
    private static boolean agree(Set<String> one, Set<String> other) {
        return one.isEmpty() || other.isEmpty() || one.equals(other);
    }

    private static Set<String> numbers(String text) {
        Set<String> numbers = new HashSet<>();
        Matcher matcher = NUMBER.matcher(TextFolding.fold(text));
        while (matcher.find()) {
            numbers.add(matcher.group().replaceFirst("^0+(?=.)", ""));
        }
        return numbers;
    }

    private static Set<Reason> reasons(ModelTraits one, ModelTraits other, double name, double unit) {
        EnumSet<Reason> reasons = EnumSet.of(name >= NAME_SAME ? Reason.SAME_NAME : Reason.SIMILAR_NAME);
        if (!one.place().isBlank() && !other.place().isBlank()) {
            reasons.add(Reason.SAME_PLACE);
        }
        if (unit >= WHERE_ALIKE) {
            reasons.add(Reason.SAME_UNIT);
        }
        if (one.field().equals(other.field())) {
            reasons.add(Reason.SAME_FIELD);
        }
        if (one.year() != other.year()) {
            reasons.add(Reason.OTHER_YEAR);
        }
        return reasons;
    }

    private static int percent(double share) {
        return Math.toIntExact(Math.round(HUNDRED * share));
    }
}
