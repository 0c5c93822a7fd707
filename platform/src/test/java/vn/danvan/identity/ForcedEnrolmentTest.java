package vn.danvan.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import vn.danvan.PlatformTest;

/** A duty that needs a phone: until it is set up there is one page, and no way round it. */
@PlatformTest
class ForcedEnrolmentTest {

    private static final String AUTHORIZE = "/khanh-hoa/oauth2/authorize?response_type=code&client_id=danvan-web"
            + "&scope=openid&code_challenge=47DEQpj8HBSa-_TImW-5JCeuQeRkm5NMpJWZG3hSuFU&code_challenge_method=S256"
            + "&redirect_uri=";

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PasswordEncoder encoder;

    private Visitor person;
    private String username;

    @BeforeEach
    void signIn() {
        person = new Visitor(port, "203.0.113.70");
        username = TestAccounts.create(Phone.PROVINCE, jdbc, encoder, true, Duty.HOME_AFFAIRS_OFFICER);
        assertThat(Visitor.goal(person.signIn(Phone.PROVINCE, username, TestAccounts.FIRST_PASSWORD)))
                .isEqualTo(Phone.TWO_STEPS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/ke-hoach",
                "/khanh-hoa/dang-nhap",
                "/khanh-hoa/doi-mat-khau",
                "/khanh-hoa/ma-xac-thuc",
                "/oauth2/authorization/khanh-hoa"
            })
    void noAddressLeadsPastThePage(String address) {
        person.follow(person.open(address));

        assertNotSignedIn();
    }

    @Test
    void issuerGivesNoCode() {
        String back = "http://localhost:" + port + "/login/oauth2/code/khanh-hoa";
        HttpResponse<String> answer = person.open(AUTHORIZE + back);

        assertThat(answer.headers().firstValue("Location").orElse("")).doesNotContain("code=");
        assertNotSignedIn();
    }

    @Test
    void passwordCannotBeChangedFirst() {
        HttpResponse<String> answer = person.submit(
                Phone.TWO_STEPS,
                "/khanh-hoa/doi-mat-khau",
                Map.of("password", "mot-mat-khau-moi-8812", "repeat", "mot-mat-khau-moi-8812"));

        assertThat(Visitor.goal(answer)).isIn("/khanh-hoa/dang-nhap", Phone.TWO_STEPS);
        assertThat(Visitor.goal(person.signIn(Phone.PROVINCE, username, TestAccounts.FIRST_PASSWORD)))
                .as("the first password is still the password")
                .isEqualTo(Phone.TWO_STEPS);
    }

    @Test
    void noCodeCountsBeforeThePhoneIsSetUp() {
        assertThat(Visitor.goal(person.submit(Phone.TWO_STEPS, Phone.CODE, Map.of("code", "000000"))))
                .isIn("/khanh-hoa/dang-nhap", Phone.TWO_STEPS);
        assertNotSignedIn();
    }

    @Test
    void wrongCodeSetsNothingUp() {
        HttpResponse<String> answer =
                person.submit(Phone.TWO_STEPS, Phone.TWO_STEPS + "?bat", Map.of("code", "000000"));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertNotSignedIn();
    }

    @Test
    void newSignInBeginsAtTheSamePage() {
        Visitor elsewhere = new Visitor(port, "203.0.113.71");

        assertThat(Visitor.goal(elsewhere.signIn(Phone.PROVINCE, username, TestAccounts.FIRST_PASSWORD)))
                .isEqualTo(Phone.TWO_STEPS);
    }

    /** With the phone set up the next step follows, and what was forced cannot be turned off. */
    @Test
    void phoneOpensTheNextStepAndStaysOn() throws Exception {
        String secret = Phone.secretOn(person.open(Phone.TWO_STEPS).body());
        person.submit(Phone.TWO_STEPS, Phone.TWO_STEPS + "?bat", Map.of("code", Phone.code(secret)));
        assertThat(Visitor.goal(person.open(Phone.CODE))).isEqualTo("/khanh-hoa/doi-mat-khau");
        assertNotSignedIn();

        person.submit(
                "/khanh-hoa/doi-mat-khau",
                Map.of("password", "mot-mat-khau-moi-8812", "repeat", "mot-mat-khau-moi-8812"));
        person.follow(person.open("/oauth2/authorization/khanh-hoa"));
        assertThat(person.open("/ke-hoach").statusCode()).isEqualTo(200);

        person.submit(Phone.TWO_STEPS, Phone.TWO_STEPS + "?tat=1", Map.of("current", "mot-mat-khau-moi-8812"));
        assertThat(Visitor.goal(
                        new Visitor(port, "203.0.113.72").signIn(Phone.PROVINCE, username, "mot-mat-khau-moi-8812")))
                .isEqualTo(Phone.CODE);
    }

    private void assertNotSignedIn() {
        assertThat(person.open("/ke-hoach").statusCode()).isEqualTo(302);
    }
}
