package vn.danvan.identity.codes;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeCodesTest {

    private static final byte[] SECRET_OF_THE_RFC = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);

    /** RFC 6238, appendix B, SHA-1; the last six of its eight digits. */
    @ParameterizedTest
    @CsvSource({
        "59, 287082",
        "1111111109, 081804",
        "1111111111, 050471",
        "1234567890, 005924",
        "2000000000, 279037",
        "20000000000, 353130"
    })
    void codesAreThoseOfTheStandard(long second, String code) {
        assertThat(TimeCodes.stepOf(SECRET_OF_THE_RFC, code, Instant.ofEpochSecond(second)))
                .hasValue(second / 30);
    }

    @ParameterizedTest
    @CsvSource({"-60, false", "-30, true", "0, true", "30, true", "60, false"})
    void phoneMayBeThirtySecondsWrong(long wrong, boolean taken) {
        assertThat(TimeCodes.stepOf(SECRET_OF_THE_RFC, "050471", Instant.ofEpochSecond(1111111111L + wrong))
                        .isPresent())
                .isEqualTo(taken);
    }

    @ParameterizedTest
    @CsvSource({"''", "5047", "50471", "0050471", "０５０４７１", "abcdef"})
    void anythingElseIsWrong(String code) {
        assertThat(TimeCodes.stepOf(SECRET_OF_THE_RFC, code, Instant.ofEpochSecond(1111111111L)))
                .isEmpty();
    }

    /** RFC 4648, section 10, without padding. */
    @ParameterizedTest
    @CsvSource({"f, MY", "fo, MZXQ", "foo, MZXW6", "foob, MZXW6YQ", "fooba, MZXW6YTB", "foobar, MZXW6YTBOI"})
    void base32IsThatOfTheStandard(String text, String base32) {
        assertThat(TimeCodes.base32(text.getBytes(StandardCharsets.US_ASCII))).isEqualTo(base32);
    }

    @Test
    void secretsHave160BitsAndDiffer() {
        assertThat(TimeCodes.newSecret()).hasSize(20).isNotEqualTo(TimeCodes.newSecret());
    }
}
