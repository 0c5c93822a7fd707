package vn.danvan;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import vn.danvan.identity.PostHolder;
import vn.danvan.identity.PostId;
import vn.danvan.tenancy.TenantId;

/** Work as a person of a province does it, in that person's only post. */
public final class SignedIn {

    private SignedIn() {}

    public static <T> T as(String tenant, String username, Supplier<T> work) {
        SecurityContextHolder.getContext()
                .setAuthentication(
                        new TestingAuthenticationToken(new Person(new TenantId(tenant), username), "", "USER"));
        try {
            return work.get();
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    private record Person(TenantId tenant, String username) implements PostHolder {

        @Override
        public @Nullable PostId chosenPost() {
            return null;
        }
    }
}
