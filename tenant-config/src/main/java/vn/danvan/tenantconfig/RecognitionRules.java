package vn.danvan.tenantconfig;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * By what rules a province recognises models.
 *
 * @param stepwise whether recognition at one level needs recognition at the level below; null leaves it to the platform
 * @param levels at most one for each level; a level that is not named has no rule but the platform's
 */
public record RecognitionRules(@Nullable Boolean stepwise, List<Level> levels) {

    static final RecognitionRules NONE = new RecognitionRules(null, List.of());

    /**
     * The rules of one level.
     *
     * @param level GRASSROOTS, DISTRICT, PROVINCE or CENTRAL
     * @param recogniseFrom fewest points with which a model may be recognised
     * @param proposeFrom fewest points with which a recognised model may be proposed to the next level
     * @param maxNumber how many one decision may recognise at most
     * @param maxShare how many of a hundred that one decision judges it may recognise at most
     * @param sheets fewer score sheets than these are warned of
     * @param spread a spread of points above this is warned of
     */
    public record Level(
            String level,
            @Nullable BigDecimal recogniseFrom,
            @Nullable BigDecimal proposeFrom,
            @Nullable Integer maxNumber,
            @Nullable Integer maxShare,
            @Nullable Integer sheets,
            @Nullable BigDecimal spread) {

        static Level without(String level) {
            return new Level(level, null, null, null, null, null, null);
        }
    }

    // The file may leave the list out.
    @SuppressWarnings("NullAway")
    public RecognitionRules {
        levels = levels == null ? List.of() : List.copyOf(levels);
    }

    /** The rules of that level; none of them where the province says nothing. */
    public Level of(String level) {
        Optional<Level> found =
                levels.stream().filter(each -> each.level().equals(level)).findFirst();
        return found.orElseGet(() -> Level.without(level));
    }
}
