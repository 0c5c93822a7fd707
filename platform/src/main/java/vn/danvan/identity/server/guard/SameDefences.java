package vn.danvan.identity.server.guard;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.danvan.identity.entrance.SignInDefences;
import vn.danvan.identity.server.guard.SignInThrottle.Admission;
import vn.danvan.shared.Networks;
import vn.danvan.tenancy.TenantId;

/** The counts and the list of common passwords of the provinces' sign-in, offered to others. */
@Component
class SameDefences implements SignInDefences {

    private final SignInThrottle throttle;
    private final PasswordPolicy policy;

    SameDefences(SignInThrottle throttle, PasswordPolicy policy) {
        this.throttle = throttle;
        this.policy = policy;
    }

    @Override
    public Attempt admit(String realm, String username, String address) {
        return new Counted(throttle.admit(new Guess(new TenantId(realm), username, Networks.of(address), null)));
    }

    @Override
    public Optional<String> weaknessOf(String password, String username) {
        return policy.weaknessOf(password, username).map(PasswordPolicy.Weakness::key);
    }

    @Override
    public int shortestPassword() {
        return policy.minimum();
    }

    private record Counted(Admission admission) implements Attempt {

        @Override
        public boolean granted() {
            return admission.granted();
        }

        @Override
        public long minutes() {
            return admission.minutes();
        }

        @Override
        public void succeeded() {
            admission.succeeded();
        }
    }
}
