package vn.danvan.numbering;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The marks of issuers that say which side they stand on, from {@code /intake/issuer-symbols.properties}. A mark counts
 * with what is added to it by a level or office: TĐTN, TĐTN-BTG.
 */
final class IssuerSymbols {

    private static final Map<String, Set<String>> BY_SIDE = load();

    private IssuerSymbols() {}

    static boolean isFront(String issuer) {
        return is("front", issuer);
    }

    static boolean isParty(String issuer) {
        return is("party", issuer);
    }

    static boolean isState(String issuer) {
        return is("state", issuer);
    }

    private static boolean is(String side, String issuer) {
        String first = issuer.split("[-–&/]", 2)[0];
        return BY_SIDE.getOrDefault(side, Set.of()).contains(first);
    }

    private static Map<String, Set<String>> load() {
        Properties properties = new Properties();
        try (InputStream stream = IssuerSymbols.class.getResourceAsStream("/intake/issuer-symbols.properties")) {
            if (stream == null) {
                throw new IllegalStateException("issuer-symbols.properties is missing");
            }
            properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return properties.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(
                        entry -> entry.getKey().toString(),
                        entry -> Set.copyOf(Arrays.asList(
                                entry.getValue().toString().strip().split("[,\\s]+")))));
    }
}
