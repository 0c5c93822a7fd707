package vn.danvan.council.conflict;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a member; names are folded.
 *
 * @param id of the membership
 * @param served in which posts
 */
record MemberFacts(UUID id, UUID person, String name, Served served, List<Relative> relatives) {

    /** Posts of all times. */
    List<Service> posts() {
        return served.posts;
    }

    /** In which the member holds a post today. */
    Set<UUID> units() {
        return served.units;
    }

    /** Posts, and what follows from them; it is asked for with each model, and so found out once. */
    static final class Served {

        private final List<Service> posts;
        private final Set<UUID> units;

        Served(List<Service> posts, LocalDate today) {
            this.posts = List.copyOf(posts);
            this.units = posts.stream()
                    .filter(each -> each.holds(today))
                    .map(Service::unit)
                    .collect(Collectors.toCollection(LinkedHashSet::new));
        }
    }

    /** @param to first day on which the post no longer holds */
    record Service(
            UUID unit,
            String position,
            LocalDate from,
            @Nullable LocalDate to) {

        boolean holds(LocalDate day) {
            return !from.isAfter(day) && (to == null || to.isAfter(day));
        }

        boolean endedBetween(LocalDate from, LocalDate today) {
            return to != null && to.isAfter(from) && !to.isAfter(today);
        }
    }

    /**
     * @param person none where the relative has no account in the province
     * @param units in which the relative holds a post today
     */
    record Relative(String name, @Nullable UUID person, Set<UUID> units) {}

    boolean signedAs(ModelFacts.Signature signature) {
        return name.equals(signature.name())
                && posts().stream().anyMatch(each -> each.position().equals(signature.position()));
    }
}
