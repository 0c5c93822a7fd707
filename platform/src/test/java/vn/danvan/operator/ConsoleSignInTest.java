package vn.danvan.operator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.env.MockEnvironment;
import vn.danvan.PlatformTest;
import vn.danvan.identity.Visitor;
import vn.danvan.tenancy.connections.PlatformDatabase;

/** Coming in to the console: own accounts, first passwords, guesses, and the end. */
@PlatformTest
class ConsoleSignInTest {

    private static final String SIGN_IN = "/van-hanh/dang-nhap";
    private static final Pattern PRINTED = Pattern.compile("Operator (\\S+), password: (\\S{20})");

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private PlatformDatabase platform;

    @Test
    void unknownAddressIsTheConsolesOwnMatter() {
        HttpResponse<String> stranger = new Visitor(port, "203.0.113.75").open("/van-hanh/khong-co/o-day");
        assertThat(stranger.statusCode()).isEqualTo(302);
        assertThat(Visitor.goal(stranger)).endsWith(SIGN_IN);

        HttpResponse<String> operators =
                ConsoleVisit.as("vanhanh1", port, "203.0.113.76").open("/van-hanh/khong-co/o-day");

        assertThat(operators.statusCode()).isEqualTo(404);
        assertThat(operators.body()).contains("Không có trang này", "href=\"/van-hanh\"", "/van-hanh/dang-xuat");
    }

    @Test
    void printedPasswordHasToBeReplacedBeforeAnythingElse() {
        Visitor operator = new Visitor(port, "203.0.113.71");
        String printed = create("mot-lan");
        operator.submit(SIGN_IN, Map.of("username", "mot-lan", "password", printed));

        assertThat(Visitor.goal(operator.open("/van-hanh"))).isEqualTo("/van-hanh/doi-mat-khau");
        assertThat(change(operator, printed, "danvan").statusCode()).isEqualTo(400);
        assertThat(Visitor.goal(change(operator, printed, "một câu dài để nhớ")))
                .isEqualTo("/van-hanh");
        assertThat(operator.open("/van-hanh").statusCode()).isEqualTo(200);

        Visitor again = new Visitor(port, "203.0.113.71");
        assertThat(Visitor.goal(again.submit(SIGN_IN, Map.of("username", "mot-lan", "password", printed))))
                .isEqualTo(SIGN_IN + "?error");
    }

    @Test
    void commandSaysWhatIsMissing() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        CreateOperator.create(context, new MockEnvironment().withProperty("create-operator", "ai-do")))
                .withMessageStartingWith("--full-name is missing; usage: ");
    }

    @Test
    void guessesAreSlowedDownAsAtTheProvinces() {
        Visitor guesser = new Visitor(port, "203.0.113.72");
        create("bi-do");
        for (int guess = 0; guess < 5; guess++) {
            assertThat(guesser.submit(SIGN_IN, Map.of("username", "bi-do", "password", "sai " + guess))
                            .statusCode())
                    .isEqualTo(302);
        }

        assertThat(guesser.submit(SIGN_IN, Map.of("username", "bi-do", "password", "sai"))
                        .statusCode())
                .isEqualTo(429);
    }

    @Test
    void accountThatIsDisabledEndsItsSession() {
        String printed = create("sap-nghi");
        Visitor operator = new Visitor(port, "203.0.113.73");
        operator.submit(SIGN_IN, Map.of("username", "sap-nghi", "password", printed));
        change(operator, printed, "một câu dài để nhớ");
        assertThat(operator.open("/van-hanh").statusCode()).isEqualTo(200);

        platform.jdbc()
                .sql("update platform.operator_account set enabled = false where username = 'sap-nghi'")
                .update();

        assertThat(Visitor.goal(operator.open("/van-hanh"))).isEqualTo(SIGN_IN);
    }

    @Test
    void whoLeavesIsNobodyAgain() {
        Visitor operator = ConsoleVisit.as("vanhanh1", port, "203.0.113.74");
        operator.submit("/van-hanh", "/van-hanh/dang-xuat", Map.of());

        assertThat(Visitor.goal(operator.open("/van-hanh/nhat-ky"))).isEqualTo(SIGN_IN);
    }

    @Test
    void demoOperatorsAreNamedOnThePage() {
        assertThat(new Visitor(port, "203.0.113.75").open(SIGN_IN).body())
                .contains("vanhanh1", "vanhanh2", "danvan")
                .doesNotContain("??");
    }

    @Test
    void listShowsProvincesWithStateVersionAndSize() {
        String page = ConsoleVisit.as("vanhanh1", port, "203.0.113.76")
                .open("/van-hanh")
                .body();

        assertThat(page).contains("Khánh Hòa", "Đồng Nai", "Đang dùng", " MB").doesNotContain("??");
    }

    @Test
    void consoleRunsNoScriptAndSpeaksEnglishWhenAsked() {
        HttpResponse<String> page =
                ConsoleVisit.as("vanhanh1", port, "203.0.113.77").open("/van-hanh?ngon-ngu=en");

        assertThat(page.headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy).contains("default-src 'none'"));
        assertThat(page.body()).contains("New province").doesNotContain("<script", "??");
    }

    private String create(String username) {
        Matcher printed = PRINTED.matcher(CreateOperator.create(
                context,
                new MockEnvironment()
                        .withProperty("create-operator", username)
                        .withProperty("full-name", "Người Vận Hành")));
        assertThat(printed.matches()).isTrue();
        return printed.group(2);
    }

    private static HttpResponse<String> change(Visitor operator, String current, String password) {
        return operator.submit(
                "/van-hanh/doi-mat-khau", Map.of("current", current, "password", password, "repeat", password));
    }
}
