package vn.danvan.identity.sessions;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NetworkAddressTest {

    @ParameterizedTest
    @CsvSource({
        "203.0.113.5, 203.0.113.5",
        "::ffff:203.0.113.5, 203.0.113.5",
        "2001:0DB8:0:0:0:0:0:5, 2001:db8::5",
        "2001:db8:0:0:1:0:0:5, 2001:db8::1:0:0:5",
        "2001:db8:0:1:0:0:0:5, 2001:db8:0:1::5",
        "2001:db8:10:20:30:40:50:60, 2001:db8:10:20:30:40:50:60",
        "fe80:0:0:0:0:0:0:0, fe80::",
        "unknown, unknown"
    })
    void isToldInItsShortForm(String stored, String told) {
        assertThat(NetworkAddress.readable(stored)).contains(told);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0:0:0:0:0:0:0:1", "::1", "127.0.0.1", "127.8.0.3"})
    void thePlatformsOwnComputerHasNone(String stored) {
        assertThat(NetworkAddress.readable(stored)).isEmpty();
    }
}
