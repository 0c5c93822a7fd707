package vn.danvan;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import vn.danvan.identity.PostHolder;
import vn.danvan.identity.PostId;
import vn.danvan.tenancy.TenantId;

/** Puts one of a province's demo people at the desk for the present thread. */
public final class SignedIn {

    private SignedIn() {}

    public static void as(String tenant, String username) {
        as(tenant, username, (PostId) null);
    }

    /** For people with several posts. */
    public static void as(String tenant, String username, @Nullable PostId post) {
        SecurityContextHolder.getContext()
                .setAuthentication(new TestingAuthenticationToken(
                        new Person(new TenantId(tenant), username, post), "", "ROLE_USER"));
    }

    /** One piece of work at that desk, then nobody sits there. */
    public static <T> T as(String tenant, String username, Supplier<T> work) {
        as(tenant, username);
        try {
            return work.get();
        } finally {
            nobody();
        }
    }

    public static void nobody() {
        SecurityContextHolder.clearContext();
    }

    private record Person(
            TenantId tenant, String username, @Nullable PostId chosenPost) implements PostHolder {}
}
