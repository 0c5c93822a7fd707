package vn.danvan.operator;

import java.io.Serializable;
import java.security.Principal;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/** Who is at the console. Stands for no province, so that {@code CurrentTenant} finds none. */
public record Operator(String username, String fullName) implements Principal, Serializable {

    /** @throws NoOperator where somebody else is signed in, or nobody */
    public static Operator required() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null
                && authentication.isAuthenticated()
                && authentication.getPrincipal() instanceof Operator operator) {
            return operator;
        }
        throw new NoOperator();
    }

    @Override
    public String getName() {
        return username;
    }
}
