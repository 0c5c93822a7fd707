package vn.danvan.recognition.choosing;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.danvan.models.ModelSummary;
import vn.danvan.models.registration.ModelField;
import vn.danvan.models.step.ModelLevel;
import vn.danvan.shared.TextFolding;

/**
 * Which of those that wait are looked at.
 *
 * @param text in name, code, place or unit, with or without tone marks; empty is any
 * @param field any where null; so with {@code year} of the registration
 */
public record CandidateFilter(
        ModelLevel level,
        String text,
        @Nullable ModelField field,
        @Nullable Integer year) {

    public static CandidateFilter of(ModelLevel level) {
        return new CandidateFilter(level, "", null, null);
    }

    boolean matches(Candidate candidate) {
        ModelSummary model = candidate.model().summary();
        String all = model.name() + " " + model.code() + " " + model.leadName() + " "
                + candidate.model().place();
        return candidate.model().level() == level
                && (field == null || field == model.field())
                && (year == null || year.equals(model.year()))
                && TextFolding.fold(all).contains(TextFolding.fold(text.strip()));
    }

    /**
     * Where the line runs through a ranking.
     *
     * @param top the first so many, and those that have as many points as the last of them; null where only points count
     * @param points at least so many; a model whose points nobody knows is below every such line
     */
    public record CutLine(@Nullable Integer top, @Nullable BigDecimal points) {

        /** @param ranked the best first */
        public List<Candidate> above(List<Candidate> ranked) {
            return ranked.stream()
                    .filter(each -> reaches(each) && isAmong(each, ranked))
                    .toList();
        }

        private boolean reaches(Candidate candidate) {
            return points == null
                    || candidate.score() != null && candidate.score().points().compareTo(points) >= 0;
        }

        private boolean isAmong(Candidate candidate, List<Candidate> ranked) {
            if (top == null || ranked.size() <= top) {
                return true;
            }
            if (top <= 0) {
                return false;
            }
            Candidate last = ranked.get(top - 1);
            boolean level = candidate.score() != null
                    && last.score() != null
                    && candidate.score().points().compareTo(last.score().points()) == 0;
            return level || ranked.indexOf(candidate) < top;
        }
    }
}
