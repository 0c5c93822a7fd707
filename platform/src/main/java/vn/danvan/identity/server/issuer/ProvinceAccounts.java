package vn.danvan.identity.server.issuer;

import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;

/** The accounts of the province whose sign-in page is open. */
@Component
public class ProvinceAccounts implements UserDetailsService {

    private static final int LONGEST = 100;

    private final JdbcClient jdbc;

    ProvinceAccounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** How the account that somebody typed is stored. What cannot be a name, as NUL for PostgreSQL, becomes the empty one. */
    public static String name(String typed) {
        String name = typed.strip().toLowerCase(Locale.ROOT);
        boolean odd = name.length() > LONGEST || name.chars().anyMatch(Character::isISOControl);
        return odd ? "" : name;
    }

    @Override
    public UserDetails loadUserByUsername(String username) {
        return jdbc.sql("select username, password_hash, enabled from account where username = ?")
                .param(name(username))
                .query((row, number) -> User.withUsername(row.getString("username"))
                        .password(row.getString("password_hash"))
                        .disabled(!row.getBoolean("enabled"))
                        .authorities("ROLE_ACCOUNT")
                        .build())
                .optional()
                .orElseThrow(() -> new UsernameNotFoundException("no such account"));
    }
}
