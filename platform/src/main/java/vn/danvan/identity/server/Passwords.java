package vn.danvan.identity.server;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import vn.danvan.identity.SecurityEvent;
import vn.danvan.identity.SecurityEvents;
import vn.danvan.identity.server.guard.PasswordPolicy;
import vn.danvan.identity.server.guard.PasswordPolicy.Weakness;

/** The passwords of the bound province's accounts. */
@Component
class Passwords {

    private final JdbcClient jdbc;
    private final PasswordEncoder encoder;
    private final PasswordPolicy policy;
    private final SecurityEvents events;

    Passwords(JdbcClient jdbc, PasswordEncoder encoder, PasswordPolicy policy, SecurityEvents events) {
        this.jdbc = jdbc;
        this.encoder = encoder;
        this.policy = policy;
        this.events = events;
    }

    boolean mustChange(String username) {
        return jdbc.sql("select must_change from account where username = ?")
                .param(username)
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }

    /** @return the translation key of what is wrong with the new password; empty where it is now in force */
    Optional<String> change(String username, String password) {
        Optional<String> weakness = policy.weaknessOf(password, username).map(Weakness::key);
        if (weakness.isPresent()) {
            return weakness;
        }
        if (encoder.matches(password, hash(username))) {
            return Optional.of("identity.password.same");
        }
        jdbc.sql("update account set password_hash = ?, must_change = false where username = ? and enabled")
                .params(encoder.encode(password), username)
                .update();
        events.record(SecurityEvent.PASSWORD_CHANGED, username, null);
        return Optional.empty();
    }

    private String hash(String username) {
        return jdbc.sql("select password_hash from account where username = ?")
                .param(username)
                .query(String.class)
                .single();
    }
}
