package vn.danvan.identity.server.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.danvan.identity.server.guard.PasswordPolicy.Weakness;
import vn.danvan.identity.settings.TestSettings;

class PasswordPolicyTest {

    private final PasswordPolicy policy = new PasswordPolicy(TestSettings.identity(Map.of()));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "con mèo ngủ trên mái",
                "thuyền-ra-khơi-41",
                "7hK2-pq9w-Zt",
                "đường làng mùa gặt",
                "correct horse battery"
            })
    void longAndUncommonPasswordIsTaken(String password) {
        assertThat(policy.weaknessOf(password, "canbo")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "chín-ký-t, SHORT",
        "Mật khẩu 2025!, COMMON",
        "Matkhau@2025, COMMON",
        "MATKHAU12345, COMMON",
        "12345678910, COMMON",
        "Vietnam@2024, COMMON",
        "việt nam vô địch, COMMON",
        "anhyeuem1999, COMMON",
        "Admin@123456, COMMON",
        "aaaaaaaaaaaa, COMMON",
        "abababababab, COMMON",
        "CanBo-phòng-ba, USERNAME"
    })
    void passwordThatIsTriedFirstIsNot(String password, Weakness weakness) {
        assertThat(policy.weaknessOf(password, "canbo")).contains(weakness);
    }

    @Test
    void nineVietnameseLettersAreNine() {
        assertThat(policy.weaknessOf("ỡỡẫxẵẵqwẽ", "canbo")).contains(Weakness.SHORT);
    }

    @Test
    void passwordBeyondWhatTheHashReadsIsRefusedInsteadOfCut() {
        assertThat(policy.weaknessOf("thuyền ra khơi ".repeat(5), "canbo")).contains(Weakness.LONG);
    }
}
