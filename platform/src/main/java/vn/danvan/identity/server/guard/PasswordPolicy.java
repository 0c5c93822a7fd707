package vn.danvan.identity.server.guard;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import vn.danvan.identity.settings.IdentitySettings;
import vn.danvan.shared.TextFolding;

/**
 * Which passwords are taken: long ones that an attacker does not try first. A password is common where it stands in the
 * list, or where only digits and signs were put around a listed word: {@code matkhau} covers {@code MatKhau@2025}.
 */
@Component
public class PasswordPolicy {

    private static final String LIST = "identity/common-passwords.txt";
    /** A user name of three letters stands in too many words to forbid it everywhere. */
    private static final int TELLING_NAME = 4;
    /** BCrypt reads no further. */
    private static final int MOST_BYTES = 72;

    private static final int FEWEST_DIFFERENT = 4;
    private static final Pattern AROUND = Pattern.compile("^[^a-z]+|[^a-z]+$");
    private static final Pattern NO_LETTER_OR_DIGIT = Pattern.compile("[^a-z0-9]");

    private final int minimum;
    private final Set<String> common;

    PasswordPolicy(IdentitySettings settings) {
        this.minimum = settings.password().minimum();
        this.common = read();
    }

    public int minimum() {
        return minimum;
    }

    /** @return why the password is not taken; empty where it is */
    public Optional<Weakness> weaknessOf(String password, String username) {
        if (password.codePointCount(0, password.length()) < minimum) {
            return Optional.of(Weakness.SHORT);
        }
        if (password.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
            return Optional.of(Weakness.LONG);
        }
        String folded = TextFolding.fold(password);
        String name = TextFolding.fold(username);
        if (name.length() >= TELLING_NAME ? folded.contains(name) : folded.equals(name)) {
            return Optional.of(Weakness.USERNAME);
        }
        return isCommon(folded) ? Optional.of(Weakness.COMMON) : Optional.empty();
    }

    private boolean isCommon(String folded) {
        return folded.chars().distinct().count() < FEWEST_DIFFERENT
                || common.contains(NO_LETTER_OR_DIGIT.matcher(folded).replaceAll(""))
                || common.contains(NO_LETTER_OR_DIGIT
                        .matcher(AROUND.matcher(folded).replaceAll(""))
                        .replaceAll(""));
    }

    private static Set<String> read() {
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(new ClassPathResource(LIST).getInputStream(), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    public enum Weakness {
        SHORT,
        LONG,
        USERNAME,
        COMMON;

        public String key() {
            return "identity.password." + name().toLowerCase(java.util.Locale.ROOT);
        }
    }
}
