package vn.danvan.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.LuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.io.ByteArrayOutputStream;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import vn.danvan.PlatformTest;

/** A phone beside the password, over real HTTP: what it opens, and the ways around it that are closed. */
@PlatformTest
class TwoStepSignInTest {

    private static final String PROVINCE = "khanh-hoa";
    private static final String TWO_STEPS = "/khanh-hoa/xac-thuc-hai-buoc";
    private static final String CODE = "/khanh-hoa/ma-xac-thuc";
    private static final String PASSWORD = TestAccounts.FIRST_PASSWORD;

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PasswordEncoder encoder;

    @Test
    void personTurnsItOnAndComesInWithPhoneOrPaper() throws Exception {
        String username = account();
        String sheet = turnOn(username).body();
        String recovery = Phone.found("<code>([a-z0-9]{5}-[a-z0-9]{5})</code>", sheet);

        Visitor person = visitor();
        assertThat(Visitor.goal(person.signIn(PROVINCE, username, PASSWORD))).isEqualTo(CODE);
        HttpResponse<String> in = person.follow(person.submit(CODE, Map.of("code", recovery)));

        assertThat(in.uri().getPath()).isEqualTo("/");
        assertThat(in.statusCode()).isEqualTo(200);
        Visitor thief = visitor();
        thief.signIn(PROVINCE, username, PASSWORD);
        assertThat(thief.submit(CODE, Map.of("code", recovery)).statusCode())
                .as("the same recovery code again")
                .isEqualTo(400);
    }

    @Test
    void passwordAloneOpensNothing() throws Exception {
        String username = account();
        turnOn(username);
        Visitor thief = visitor();
        thief.signIn(PROVINCE, username, PASSWORD);

        assertThat(thief.follow(thief.open("/oauth2/authorization/" + PROVINCE))
                        .uri()
                        .getPath())
                .isEqualTo("/khanh-hoa/dang-nhap");
        assertThat(Visitor.goal(thief.open(TWO_STEPS))).isEqualTo("/khanh-hoa/dang-nhap");
        assertThat(Visitor.goal(thief.open("/khanh-hoa/doi-mat-khau"))).isEqualTo("/khanh-hoa/dang-nhap");
        assertThat(thief.submit(CODE, Map.of("code", "000000")).body()).contains("Mã không đúng");
    }

    @Test
    void codesAreNotGuessedWithoutEnd() throws Exception {
        String username = account();
        turnOn(username);
        int answered = 0;
        for (int guess = 0; guess < 8; guess++) {
            Visitor thief = new Visitor(port, "203.0.113." + (90 + guess));
            thief.signIn(PROVINCE, username, PASSWORD);
            answered += thief.submit(CODE, Map.of("code", "00000" + guess)).statusCode() == 400 ? 1 : 0;
        }

        assertThat(answered).isEqualTo(5);
    }

    @Test
    void openScreenIsNotEnoughToTurnItOff() throws Exception {
        String username = account();
        Visitor person = visitor();
        Phone.turnOn(person, username);

        HttpResponse<String> refused =
                person.submit(TWO_STEPS, TWO_STEPS + "?tat=1", Map.of("current", "not the password"));
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(person.open(TWO_STEPS).body()).contains("đang bật");

        person.submit(TWO_STEPS, TWO_STEPS + "?tat=1", Map.of("current", PASSWORD));
        assertThat(Visitor.goal(visitor().signIn(PROVINCE, username, PASSWORD)))
                .contains("/oauth2/authorization/" + PROVINCE);
    }

    @Test
    void strangerSeesNoSecret() {
        assertThat(Visitor.goal(visitor().open(TWO_STEPS))).isEqualTo("/khanh-hoa/dang-nhap");
        assertThat(Visitor.goal(visitor().open(CODE))).isEqualTo("/khanh-hoa/dang-nhap");
    }

    @Test
    void pageWithTheSecretIsKeptByNobody() {
        Visitor person = visitor();
        person.signIn(PROVINCE, account(), PASSWORD);

        assertThat(person.open(TWO_STEPS).headers().firstValue("Cache-Control").orElse(""))
                .contains("no-store");
    }

    /** Read as a phone reads it, from the drawing on the page. */
    @Test
    void qrCodeHoldsTheSecretOfThePage() throws Exception {
        Visitor person = visitor();
        String username = account();
        person.signIn(PROVINCE, username, PASSWORD);
        String page = person.open(TWO_STEPS).body();

        assertThat(read(page))
                .startsWith("otpauth://totp/Dan%20Van%20khanh-hoa:" + username + "?secret=")
                .contains("secret=" + Phone.secretOn(page) + "&");
    }

    private HttpResponse<String> turnOn(String username) throws Exception {
        return Phone.turnOn(visitor(), username);
    }

    private static String read(String page) throws Exception {
        int zoom = 4;
        int border = 4;
        Matcher modules = Pattern.compile("M(\\d+) (\\d+)h1").matcher(page);
        int size = Integer.parseInt(Phone.found("viewBox=\"-4 -4 (\\d+) ", page));
        boolean[][] dark = new boolean[size][size];
        while (modules.find()) {
            dark[Integer.parseInt(modules.group(2)) + border][Integer.parseInt(modules.group(1)) + border] = true;
        }
        return new QRCodeReader()
                .decode(new BinaryBitmap(new HybridBinarizer(new Drawing(dark, zoom))))
                .getText();
    }

    private String account() {
        return TestAccounts.create(PROVINCE, jdbc, encoder, false, Duty.UNIT_CLERK);
    }

    private Visitor visitor() {
        return new Visitor(port, "203.0.113.70");
    }

    private static final class Drawing extends LuminanceSource {

        private final boolean[][] dark;
        private final int zoom;

        Drawing(boolean[][] dark, int zoom) {
            super(dark.length * zoom, dark.length * zoom);
            this.dark = dark;
            this.zoom = zoom;
        }

        @Override
        public byte[] getRow(int y, byte[] reuse) {
            byte[] row = new byte[getWidth()];
            for (int x = 0; x < row.length; x++) {
                row[x] = (byte) (dark[y / zoom][x / zoom] ? 0 : -1);
            }
            return row;
        }

        @Override
        public byte[] getMatrix() {
            ByteArrayOutputStream all = new ByteArrayOutputStream();
            for (int y = 0; y < getHeight(); y++) {
                all.writeBytes(getRow(y, null));
            }
            return all.toByteArray();
        }
    }
}
