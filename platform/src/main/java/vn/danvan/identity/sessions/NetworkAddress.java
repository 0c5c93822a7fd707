package vn.danvan.identity.sessions;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Where a request came from, as people read it. */
public final class NetworkAddress {

    private static final Pattern ZEROS = Pattern.compile("(?:^|:)(0(?::0)+)(?=:|$|%)");

    private NetworkAddress() {}

    /** IPv6 in its short form (RFC 5952); empty for the computer that the platform itself runs on. */
    public static Optional<String> readable(String address) {
        try {
            InetAddress known = InetAddress.ofLiteral(address);
            return known.isLoopbackAddress()
                    ? Optional.empty()
                    : Optional.of(
                            known instanceof Inet6Address ? shortened(known.getHostAddress()) : known.getHostAddress());
        } catch (IllegalArgumentException noAddress) {
            return Optional.of(address);
        }
    }

    /** The first of the longest rows of zeros is left out. */
    private static String shortened(String full) {
        return ZEROS.matcher(full)
                .results()
                .reduce((longest, next) ->
                        next.group(1).length() > longest.group(1).length() ? next : longest)
                .map(zeros -> without(zeros, full))
                .orElse(full);
    }

    private static String without(MatchResult zeros, String full) {
        String after = full.substring(zeros.end());
        return full.substring(0, zeros.start()) + "::" + (after.startsWith(":") ? after.substring(1) : after);
    }
}
