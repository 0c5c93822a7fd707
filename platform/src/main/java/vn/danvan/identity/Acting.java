package vn.danvan.identity;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Who acts, in which post; asked anew each time, so that a post that ended this morning carries nothing. */
@Component
public class Acting {

    private final PostQueries posts;
    private final Clock clock;

    Acting(PostQueries posts, Clock clock) {
        this.posts = posts;
        this.clock = clock;
    }

    public ActingPost required() {
        return find().orElseThrow(NobodyActs::new);
    }

    public Optional<ActingPost> find() {
        return holder().flatMap(holder -> {
            List<ActingPost> valid = posts.validOn(holder, LocalDate.now(clock));
            if (valid.size() == 1) {
                return Optional.of(valid.getFirst());
            }
            return valid.stream()
                    .filter(post -> post.post().equals(holder.chosenPost()))
                    .findFirst();
        });
    }

    /** The posts among which the signed-in person can choose today. */
    public List<ActingPost> choices() {
        return holder().map(holder -> posts.validOn(holder, LocalDate.now(clock)))
                .orElse(List.of());
    }

    /** Who is signed in, whether or not a post is chosen. */
    public static Optional<PostHolder> holder() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication instanceof PostHolder itself) {
            return Optional.of(itself);
        }
        return authentication != null && authentication.getPrincipal() instanceof PostHolder holder
                ? Optional.of(holder)
                : Optional.empty();
    }
}
