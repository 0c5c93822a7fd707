package vn.danvan.identity.demo;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import vn.danvan.identity.Acting;
import vn.danvan.identity.ActingPost;
import vn.danvan.identity.NobodyActs;
import vn.danvan.identity.PostHolder;
import vn.danvan.identity.PostId;
import vn.danvan.identity.UnitTree;
import vn.danvan.identity.settings.DemoMode;
import vn.danvan.shared.UnitId;
import vn.danvan.tenancy.TenantId;

/**
 * Lets the present thread act as a demo account, as if that person sat there: by the same rights, in the same province, and
 * under the same name in every record. There is no such door outside demo mode.
 */
@Component
public class DemoDesk {

    private final DemoMode demo;
    private final Acting acting;
    private final UnitTree units;

    DemoDesk(DemoMode demo, Acting acting, UnitTree units) {
        this.demo = demo;
        this.acting = acting;
        this.units = units;
    }

    public boolean open() {
        return demo.on();
    }

    public void run(DemoSeat seat, Runnable work) {
        call(seat, () -> {
            work.run();
            return true;
        });
    }

    /**
     * Afterwards whoever sat there before sits there again.
     *
     * @throws IllegalStateException outside demo mode
     * @throws NobodyActs where the account has no post in that unit today
     */
    public <T> T call(DemoSeat seat, Supplier<T> work) {
        if (!open()) {
            throw new IllegalStateException("nobody acts as a demo account outside demo mode");
        }
        SecurityContext before = SecurityContextHolder.getContext();
        try {
            sit(seat, null);
            sit(seat, post(seat));
            return work.get();
        } finally {
            SecurityContextHolder.clearContext();
            if (before.getAuthentication() != null) {
                SecurityContextHolder.setContext(before);
            }
        }
    }

    private PostId post(DemoSeat seat) {
        UnitId unit = units.byCode(seat.unit());
        return acting.choices().stream()
                .filter(post -> post.unit().equals(unit))
                .map(ActingPost::post)
                .findFirst()
                .orElseThrow(NobodyActs::new);
    }

    private static void sit(DemoSeat seat, @Nullable PostId post) {
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                new Person(seat.province(), seat.account(), post),
                "",
                AuthorityUtils.createAuthorityList("ROLE_USER")));
        SecurityContextHolder.setContext(context);
    }

    private record Person(
            TenantId tenant, String username, @Nullable PostId chosenPost) implements PostHolder {}
}
