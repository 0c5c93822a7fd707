package vn.danvan.shared;

import java.util.Arrays;
import java.util.HexFormat;

/** Whoever has one IPv6 address has a whole /64 of them; counted by network, they are one again. */
public final class Networks {

    private static final int IPV6 = 16;
    private static final int NETWORK = 8;

    private Networks() {}

    /** @param address literal as the container gives it; anything else is kept as it is, and never looked up */
    public static String of(String address) {
        if (address.indexOf(':') < 0) {
            return address;
        }
        try {
            byte[] bytes = java.net.InetAddress.ofLiteral(address).getAddress();
            return bytes.length == IPV6 ? HexFormat.of().formatHex(Arrays.copyOf(bytes, NETWORK)) : address;
        } catch (IllegalArgumentException unusual) {
            return address;
        }
    }
}
