package vn.danvan.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.io.ByteArrayOutputStream;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.spec.SecretKeySpec;

/** A phone with an authenticator, in Khánh Hòa: reads the secret off the page and shows codes. */
public final class Phone {

    static final String PROVINCE = "khanh-hoa";
    static final String TWO_STEPS = "/khanh-hoa/xac-thuc-hai-buoc";
    static final String CODE = "/khanh-hoa/ma-xac-thuc";

    private Phone() {}

    /** Signs in with the first password and sets the phone up. @return the sheet of recovery codes */
    static HttpResponse<String> turnOn(Visitor person, String username) throws Exception {
        person.signIn(PROVINCE, username, TestAccounts.FIRST_PASSWORD);
        String secret = secretOn(person.open(TWO_STEPS).body());
        HttpResponse<String> answer = person.submit(
                TWO_STEPS, TWO_STEPS + "?bat", Map.of("current", TestAccounts.FIRST_PASSWORD, "code", code(secret)));
        assertThat(answer.body()).contains("Mã khôi phục");
        return answer;
    }

    public static String secretOn(String page) {
        return found("<code>([A-Z2-7 ]+)</code>", page).replace(" ", "");
    }

    public static String code(String base32) throws Exception {
        return new TimeBasedOneTimePasswordGenerator()
                .generateOneTimePasswordString(new SecretKeySpec(decoded(base32), "HmacSHA1"), Instant.now());
    }

    public static String found(String pattern, String text) {
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        assertThat(matcher.find()).as(pattern).isTrue();
        return matcher.group(1);
    }

    private static byte[] decoded(String base32) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        int held = 0;
        int bits = 0;
        for (char each : base32.toCharArray()) {
            held = held << 5 | "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".indexOf(each);
            bits += 5;
            if (bits >= 8) {
                bits -= 8;
                bytes.write(held >> bits);
            }
        }
        return bytes.toByteArray();
    }
}
