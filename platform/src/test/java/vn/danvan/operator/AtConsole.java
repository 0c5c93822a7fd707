package vn.danvan.operator;

import java.util.List;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/** Puts an operator at the console for the present thread. */
public final class AtConsole {

    private AtConsole() {}

    public static void as(String username) {
        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                        new Operator(username, username), "", List.of()));
    }
}
