package vn.danvan.identity;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.danvan.shared.UnitId;

/** What posts are called so that none is taken for another: two of one title may lie in two units. */
@Component
public class PostNames {

    private final UnitTree units;
    private final Clock clock;

    PostNames(UnitTree units, Clock clock) {
        this.units = units;
        this.clock = clock;
    }

    /** The posts, in their order, each with its title and the name that its unit bears today. */
    public Map<ActingPost, String> of(List<ActingPost> posts) {
        Map<UnitId, String> names =
                units.names(posts.stream().map(ActingPost::unit).toList(), LocalDate.now(clock));
        Map<ActingPost, String> named = new LinkedHashMap<>();
        for (ActingPost post : posts) {
            String unit = names.get(post.unit());
            named.put(post, unit == null ? post.position() : post.position() + " – " + unit);
        }
        return named;
    }
}
