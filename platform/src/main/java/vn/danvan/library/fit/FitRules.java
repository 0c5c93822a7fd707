package vn.danvan.library.fit;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import vn.danvan.replication.effect.Effect;
import vn.danvan.shared.TextFolding;

/** Rules that each see one reason for one model; the proposals are those for which some reason is enough. */
public final class FitRules {

    private static final int SHARED_WORDS = 2;
    private static final int USUAL_ONE_IN = 5;
    private static final int SHORTEST = 3;

    private final Map<String, Integer> seen = new HashMap<>();
    private final int texts;

    private final List<BiFunction<Need, Candidate, Optional<? extends Fit.Reason>>> rules = List.of(
            this::lateTask,
            FitRules::fieldWithout,
            FitRules::sameType,
            FitRules::ethnicMinorityArea,
            FitRules::religionArea,
            FitRules::sameSuperior,
            FitRules::adopted,
            FitRules::lasting);

    public FitRules(Collection<Candidate> all) {
        texts = all.size();
        all.forEach(each -> words(said(each)).forEach(word -> seen.merge(word, 1, Integer::sum)));
    }

    public List<Fit> propose(Need need, Collection<Candidate> candidates, int most) {
        return candidates.stream()
                .filter(each -> each.row().effect() != Effect.STOPPED)
                .map(each -> new Fit(each.row(), reasons(need, each)))
                .filter(fit -> fit.reasons().stream().anyMatch(Fit.Reason::enough))
                .sorted(Comparator.comparingInt(Fit::score)
                        .reversed()
                        .thenComparing(fit -> fit.model().name())
                        .thenComparing(fit -> fit.model().id().toString()))
                .limit(most)
                .toList();
    }

    private List<Fit.Reason> reasons(Need need, Candidate candidate) {
        return rules.stream()
                .<Fit.Reason>flatMap(rule -> rule.apply(need, candidate).stream())
                .sorted(Comparator.comparingInt(Fit.Reason::weight).reversed())
                .toList();
    }

    private Optional<Fit.LateTask> lateTask(Need need, Candidate candidate) {
        Set<String> own = words(said(candidate));
        return need.late().stream()
                .map(task -> new Fit.LateTask(task.code(), task.text(), shared(words(task.text()), own)))
                .filter(reason -> reason.words().size() >= SHARED_WORDS)
                .max(Comparator.comparingInt(reason -> reason.words().size()));
    }

    /** Words that many models have say nothing; where there are few models, every word may tell. */
    private List<String> shared(Set<String> task, Set<String> model) {
        return task.stream()
                .filter(model::contains)
                .filter(word -> texts < USUAL_ONE_IN || seen.getOrDefault(word, 0) * USUAL_ONE_IN <= texts)
                .toList();
    }

    private static Optional<Fit.FieldWithout> fieldWithout(Need need, Candidate candidate) {
        return need.registered().contains(candidate.row().field())
                ? Optional.empty()
                : Optional.of(new Fit.FieldWithout(candidate.row().field()));
    }

    private static Optional<Fit.SameType> sameType(Need need, Candidate candidate) {
        return need.type().isEmpty() || !need.type().equals(candidate.type())
                ? Optional.empty()
                : Optional.of(new Fit.SameType(need.type()));
    }

    private static Optional<Fit.EthnicMinorityArea> ethnicMinorityArea(Need need, Candidate candidate) {
        return need.ethnicMinorityArea() && candidate.ethnicMinorityArea()
                ? Optional.of(new Fit.EthnicMinorityArea())
                : Optional.empty();
    }

    private static Optional<Fit.ReligionArea> religionArea(Need need, Candidate candidate) {
        return need.religionArea() && candidate.religionArea() ? Optional.of(new Fit.ReligionArea()) : Optional.empty();
    }

    private static Optional<Fit.SameSuperior> sameSuperior(Need need, Candidate candidate) {
        return need.superior() != null && need.superior().equals(candidate.superior())
                ? Optional.of(new Fit.SameSuperior(need.superiorName()))
                : Optional.empty();
    }

    private static Optional<Fit.Adopted> adopted(Need need, Candidate candidate) {
        int times = candidate.row().adoptions();
        return times > 0 ? Optional.of(new Fit.Adopted(times)) : Optional.empty();
    }

    private static Optional<Fit.Lasting> lasting(Need need, Candidate candidate) {
        return candidate.row().effect() == Effect.EFFECTIVE ? Optional.of(new Fit.Lasting()) : Optional.empty();
    }

    private static String said(Candidate candidate) {
        return candidate.row().name() + " " + candidate.row().summary();
    }

    private static Set<String> words(String text) {
        Set<String> words = new LinkedHashSet<>(List.of(TextFolding.fold(text).split("[^\\p{L}\\p{N}]+")));
        words.removeIf(word -> word.length() < SHORTEST);
        return words;
    }
}
