package vn.danvan.identity.server.issuer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.password.PasswordEncoder;

/** The time of an answer tells nothing about an account: each guess costs exactly one comparison of a hash. */
class EqualEffortTest {

    private final List<String> comparedWith = new ArrayList<>();

    private final PasswordEncoder counting = new PasswordEncoder() {
        @Override
        public String encode(CharSequence password) {
            return "hash of " + password;
        }

        @Override
        public boolean matches(CharSequence password, String hash) {
            comparedWith.add(hash);
            return hash.equals(encode(password));
        }
    };

    private final UserDetailsService accounts = name -> switch (name) {
        case "known", "disabled" ->
            User.withUsername(name)
                    .password("hash of right")
                    .disabled(name.equals("disabled"))
                    .authorities("ROLE_ACCOUNT")
                    .build();
        default -> throw new UsernameNotFoundException(name);
    };

    private final ProviderManager manager = EmbeddedIssuerConfiguration.manager(accounts, counting);

    @ParameterizedTest
    @ValueSource(strings = {"known", "disabled", "unknown", ""})
    void everyNameCostsOneComparison(String name) {
        comparedWith.clear();

        assertThatThrownBy(
                        () -> manager.authenticate(UsernamePasswordAuthenticationToken.unauthenticated(name, "wrong")))
                .isInstanceOf(AuthenticationException.class);

        assertThat(comparedWith).hasSize(1);
    }
}
