package vn.danvan.operator;

import java.util.Locale;
import java.util.Optional;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import vn.danvan.tenancy.connections.PlatformDatabase;

/** The accounts of operators, in the registry. */
@Component
public class OperatorAccounts {

    private static final int LONGEST = 100;

    private final PlatformDatabase platform;
    private final PasswordEncoder passwords;
    /** Compared with where there is no account, so that time does not tell which names there are. */
    private final String nobodysHash;

    OperatorAccounts(PlatformDatabase platform, PasswordEncoder passwords) {
        this.platform = platform;
        this.passwords = passwords;
        this.nobodysHash = String.valueOf(passwords.encode("nobody has this password"));
    }

    /** How the account that somebody typed is stored; what cannot be a name becomes the empty one. */
    public static String name(String typed) {
        String name = typed.strip().toLowerCase(Locale.ROOT);
        return name.length() > LONGEST || name.chars().anyMatch(Character::isISOControl) ? "" : name;
    }

    /** The account whose password this is, unless it is disabled. */
    public Optional<Account> check(String username, String password) {
        Optional<Stored> stored = stored(username);
        boolean right = passwords.matches(password, stored.map(Stored::hash).orElse(nobodysHash));
        return stored.filter(account -> right && account.enabled()).map(Stored::account);
    }

    /** Whether the account may still be used; asked while somebody is signed in with it. */
    public boolean enabled(String username) {
        return stored(username).filter(Stored::enabled).isPresent();
    }

    /** @param mustChange whether the password is only for the first sign-in */
    public void create(String username, String fullName, String password, boolean mustChange) {
        platform.jdbc()
                .sql("insert into platform.operator_account (username, full_name, password_hash, must_change)"
                        + " values (?, ?, ?, ?)")
                .params(name(username), fullName, passwords.encode(password), mustChange)
                .update();
    }

    public void changePassword(String username, String password) {
        platform.jdbc()
                .sql("update platform.operator_account set password_hash = ?, must_change = false where username = ?")
                .params(passwords.encode(password), username)
                .update();
    }

    boolean none() {
        return platform.jdbc()
                .sql("select not exists (select 1 from platform.operator_account)")
                .query(Boolean.class)
                .single();
    }

    private Optional<Stored> stored(String username) {
        return platform.jdbc()
                .sql("select username, full_name, password_hash, must_change, enabled from platform.operator_account"
                        + " where username = ?")
                .param(username)
                .query((row, number) -> new Stored(
                        new Account(
                                new Operator(row.getString("username"), row.getString("full_name")),
                                row.getBoolean("must_change")),
                        row.getString("password_hash"),
                        row.getBoolean("enabled")))
                .optional();
    }

    /** @param mustChange whether a password of one's own has to be chosen before anything else */
    public record Account(Operator operator, boolean mustChange) {}

    private record Stored(Account account, String hash, boolean enabled) {}
}
