package vn.danvan.identity.server.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.danvan.identity.SettableClock;
import vn.danvan.identity.server.guard.SignInThrottle.Admission;
import vn.danvan.identity.settings.TestSettings;
import vn.danvan.shared.Networks;
import vn.danvan.tenancy.TenantId;

/** The attacks with many passwords, and the person who must still get in meanwhile. */
class SignInThrottleTest {

    private static final TenantId KHANH_HOA = new TenantId("khanh-hoa");
    private static final Duration WINDOW = Duration.ofMinutes(15);

    private final SettableClock clock = new SettableClock(Instant.parse("2025-03-03T01:00:00Z"));
    private final SignInThrottle throttle = new SignInThrottle(
            TestSettings.identity(Map.of(
                    "platform.identity.throttle.per-account", "5",
                    "platform.identity.throttle.per-address", "20",
                    "platform.identity.throttle.per-province", "100",
                    "platform.identity.throttle.window", "15m")),
            clock);

    @Test
    void sixthGuessFromOneAddressHasToWait() {
        assertThat(granted(5, "canbo", "203.0.113.1")).isEqualTo(5);

        Admission sixth = throttle.admit(stranger("canbo", "203.0.113.1"));

        assertThat(sixth.granted()).isFalse();
        assertThat(sixth.pause()).isEqualTo(WINDOW.dividedBy(5));
        assertThat(sixth.minutes()).isEqualTo(3);
    }

    @Test
    void afterTheTimeThatWasNamedTheNextGuessIsTried() {
        granted(5, "canbo", "203.0.113.1");
        clock.pass(throttle.admit(stranger("canbo", "203.0.113.1")).pause().minusMillis(1));
        assertThat(throttle.admit(stranger("canbo", "203.0.113.1")).granted()).isFalse();

        clock.pass(Duration.ofMillis(1));
        assertThat(throttle.admit(stranger("canbo", "203.0.113.1")).granted()).isTrue();
    }

    @Test
    void guessesOfOneAddressDoNotKeepThePersonOutElsewhere() {
        granted(100, "canbo", "203.0.113.1");

        assertThat(throttle.admit(stranger("canbo", "198.51.100.1")).granted()).isTrue();
    }

    @Test
    void oneAddressCannotTryManyAccounts() {
        long granted = IntStream.range(0, 1000)
                .filter(each ->
                        throttle.admit(stranger("canbo" + each, "203.0.113.1")).granted())
                .count();

        assertThat(granted).isEqualTo(20);
    }

    @Test
    void tenThousandGuessesFromManyAddressesMeetTheLimitOfTheProvince() {
        long granted = IntStream.range(0, 10_000)
                .filter(each -> throttle.admit(stranger("canbo", "203.0." + each / 250 + "." + each % 250))
                        .granted())
                .count();

        assertThat(granted).isEqualTo(100);
        assertThat(throttle.admit(new Guess(new TenantId("dong-nai"), "canbo", "203.0.1.1", null))
                        .granted())
                .as("another province")
                .isTrue();
    }

    @Test
    void deviceThatSignedInBeforeIsLetInWhileTheWholeProvinceIsUnderAttack() {
        tenThousandGuessesFromManyAddressesMeetTheLimitOfTheProvince();

        assertThat(throttle.admit(new Guess(KHANH_HOA, "canbo", "203.0.1.1", "d1"))
                        .granted())
                .isTrue();
    }

    @Test
    void stolenDeviceGetsNoMoreGuessesThanAnyAddress() {
        long granted = IntStream.range(0, 100)
                .filter(each -> throttle.admit(new Guess(KHANH_HOA, "canbo", "203.0.113." + each, "d1"))
                        .granted())
                .count();

        assertThat(granted).isEqualTo(5);
    }

    @Test
    void rightPasswordIsNotCounted() {
        for (int morning = 0; morning < 1000; morning++) {
            throttle.admit(stranger("canbo", "203.0.113.1")).succeeded();
        }

        assertThat(granted(10, "canbo", "203.0.113.1")).isEqualTo(5);
    }

    @Test
    void refusedGuessUsesUpNothingElse() {
        granted(1000, "canbo", "203.0.113.1");

        assertThat(granted(100, "bithu", "203.0.113.1") + granted(100, "quantri", "203.0.113.1"))
                .isEqualTo(10);
    }

    @Test
    void codesAreCountedOverAllAddresses() {
        long granted = IntStream.range(0, 100)
                .filter(each -> throttle.admitCode(stranger("canbo", "203.0.113." + each))
                        .granted())
                .count();

        assertThat(granted).isEqualTo(5);
        assertThat(throttle.admitCode(new Guess(KHANH_HOA, "canbo", "203.0.113.1", "d1"))
                        .granted())
                .as("the person's own device")
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "2001:db8:1:2::1, 2001:db8:1:2:ffff::9, true",
        "2001:db8:1:2::1, 2001:db8:1:3::1, false",
        "203.0.113.1, 203.0.113.2, false"
    })
    void ipv6NetworkIsOneAddress(String one, String other, boolean same) {
        assertThat(Networks.of(one).equals(Networks.of(other))).isEqualTo(same);
    }

    private long granted(int guesses, String username, String address) {
        return IntStream.range(0, guesses)
                .filter(each -> throttle.admit(stranger(username, address)).granted())
                .count();
    }

    private static Guess stranger(String username, String address) {
        return new Guess(KHANH_HOA, username, address, null);
    }
}
