package vn.danvan.replication.search;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.danvan.identity.ActingPost;
import vn.danvan.identity.Duty;
import vn.danvan.identity.ReadScope;
import vn.danvan.identity.Right;
import vn.danvan.identity.Rights;
import vn.danvan.models.registration.ModelField;
import vn.danvan.shared.UnitId;

/**
 * What is asked for, and by whom.
 *
 * @param kind the state or the effect
 * @param reach whose rows the asking post may see at all
 */
public record Wanted(
        String text,
        @Nullable Enum<?> kind,
        @Nullable ModelField field,
        @Nullable Integer year,
        Reach reach) {

    /** Stands for no unit, as an empty list of parameters would be no SQL. */
    private static final UUID NOBODY = new UUID(0, 0);

    /** @param units none where all may be seen; @param own where only what the person has a part in may */
    public record Reach(@Nullable Set<UnitId> units, UUID person, boolean own) {

        /** @throws vn.danvan.identity.NotPermitted for a post that reads no models */
        public static Reach of(Rights rights) {
            ActingPost post = rights.require(Right.READ_MODELS);
            boolean own = post.duty() == Duty.NOMINATOR;
            return switch (rights.scope(Right.READ_MODELS)) {
                case ReadScope.Everything() -> new Reach(null, post.person().value(), own);
                case ReadScope.Units(var units) ->
                    new Reach(units, post.person().value(), own);
            };
        }
    }

    /** {@code :all}, {@code :units}, {@code :own}, {@code :person}, {@code :kind}, {@code :field}, {@code :year}, {@code :text}. */
    Map<String, Object> parameters() {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("all", reach.units() == null);
        parameters.put("units", units());
        parameters.put("own", reach.own());
        parameters.put("person", reach.person());
        parameters.put("kind", name(kind));
        parameters.put("field", name(field));
        parameters.put("year", year == null ? 0 : year);
        parameters.put("text", text.strip());
        return parameters;
    }

    private List<UUID> units() {
        Set<UnitId> units = reach.units();
        return units == null || units.isEmpty()
                ? List.of(NOBODY)
                : units.stream().map(UnitId::value).toList();
    }

    private static String name(@Nullable Enum<?> value) {
        return value == null ? "" : value.name();
    }
}
