package vn.danvan.identity.keycloak;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.danvan.identity.keycloak.TwoRealms.DONG_NAI;
import static vn.danvan.identity.keycloak.TwoRealms.EMBEDDED;
import static vn.danvan.identity.keycloak.TwoRealms.KHANH_HOA;
import static vn.danvan.identity.keycloak.TwoRealms.WITHOUT_PROVIDER;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.danvan.identity.SecurityEvent;

/** Sign-in through a real provider over HTTP: who is let in, who is not, and what either side's end of it means. */
abstract class KeycloakSignIn {

    private static final String CLERK = "canbo";
    private static final String STRANGER = "nguoi-la";
    private static final Duration LONGER_THAN_A_SESSION_IS_BELIEVED = Duration.ofSeconds(6);
    private static final Duration LONGER_THAN_A_PROVIDER_IS_LEFT_ALONE = Duration.ofSeconds(6);

    private static TwoRealms world;

    private final Guest guest = new Guest();

    @BeforeAll
    static void start() {
        world = TwoRealms.started();
        world.keycloak().person(KHANH_HOA, CLERK);
        world.keycloak().person(KHANH_HOA, STRANGER);
        world.keycloak().person(DONG_NAI, "bithu");
    }

    /** Whatever an earlier test did to the provider's address is forgotten. */
    @BeforeEach
    void begin() {
        world.relay().become(Relay.State.OPEN);
        world.clock().forward(LONGER_THAN_A_PROVIDER_IS_LEFT_ALONE);
    }

    @Test
    void personWithAnAccountComesInAndThatIsRecorded() {
        long before = world.recorded(KHANH_HOA, SecurityEvent.SIGNED_IN, CLERK);
        HttpResponse<String> in = guest.signIn(world.base(), KHANH_HOA, CLERK);

        assertThat(in.uri().getPath()).isEqualTo("/");
        assertThat(in.statusCode()).isEqualTo(200);
        assertThat(guest.isSignedIn(world.base())).isTrue();
        assertThat(world.recorded(KHANH_HOA, SecurityEvent.SIGNED_IN, CLERK)).isEqualTo(before + 1);
    }

    @Test
    void personWithoutAnAccountIsToldSoAndMayComeAsSomebodyElse() {
        HttpResponse<String> page = guest.signIn(world.base(), KHANH_HOA, STRANGER);

        assertThat(page.uri()).hasToString(world.base() + "/dang-nhap?error=unknown-person&tinh=khanh-hoa");
        assertThat(page.body()).contains("chưa được cấp quyền dùng phần mềm ở Khánh Hòa");
        assertThat(guest.isSignedIn(world.base())).isFalse();
        assertThat(world.recorded(KHANH_HOA, SecurityEvent.SIGN_IN_REFUSED, STRANGER))
                .isEqualTo(1);

        assertThat(page.body()).contains("/oauth2/authorization/khanh-hoa?khac");
        HttpResponse<String> again = guest.follow(guest.open(world.base() + "/oauth2/authorization/khanh-hoa?khac="));
        assertThat(again.uri().toString()).startsWith(world.issuer(KHANH_HOA));
        assertThat(again.body()).contains("name=\"password\"");
    }

    @Test
    void personOfOneRealmIsNobodyInTheOther() {
        HttpResponse<String> refused = guest.toTheDoor(world.base(), DONG_NAI, CLERK);

        assertThat(refused.statusCode()).isEqualTo(200);
        assertThat(refused.uri().toString()).startsWith(world.issuer(DONG_NAI));
        assertThat(guest.isSignedIn(world.base())).isFalse();
    }

    @Test
    void sessionOfOneProvinceIsTurnedAwayAtTheHostOfTheOther() {
        long before = world.recorded(KHANH_HOA, SecurityEvent.FOREIGN_PROVINCE, CLERK);
        long beforeThere = world.recorded(DONG_NAI, SecurityEvent.FOREIGN_PROVINCE, CLERK);
        guest.signIn(world.base(), KHANH_HOA, CLERK);
        guest.carry("localhost", TwoRealms.HOST_OF_DONG_NAI);

        assertThat(guest.open(world.baseOfDongNai() + "/ke-hoach").statusCode()).isEqualTo(403);
        assertThat(world.recorded(KHANH_HOA, SecurityEvent.FOREIGN_PROVINCE, CLERK))
                .isEqualTo(before + 1);
        assertThat(world.recorded(DONG_NAI, SecurityEvent.FOREIGN_PROVINCE, CLERK))
                .isEqualTo(beforeThere + 1);
    }

    @Test
    void sessionThatTheProviderEndsIsOverHere() {
        guest.signIn(world.base(), KHANH_HOA, CLERK);
        assertThat(guest.isSignedIn(world.base())).isTrue();
        long before = world.recorded(KHANH_HOA, SecurityEvent.ENDED_BY_PROVIDER, CLERK);

        world.keycloak().endSessions(KHANH_HOA, CLERK);
        world.clock().forward(LONGER_THAN_A_SESSION_IS_BELIEVED);

        assertThat(guest.isSignedIn(world.base())).isFalse();
        assertThat(world.recorded(KHANH_HOA, SecurityEvent.ENDED_BY_PROVIDER, CLERK))
                .isGreaterThan(before);
    }

    @Test
    void whoSignsInAgainIsAskedByTheProviderThatKnowsThemStill() {
        guest.signIn(world.base(), KHANH_HOA, CLERK);
        world.clock().forward(Duration.ofMinutes(1));
        int before = left();

        HttpResponse<String> asked = guest.follow(guest.open(world.base() + "/phien-dang-nhap/dang-nhap-lai"));
        assertThat(asked.uri().toString()).startsWith(world.issuer(KHANH_HOA));
        assertThat(asked.body()).contains("name=\"password\"");
        HttpResponse<String> in =
                guest.follow(guest.submit(asked, Map.of("username", CLERK, "password", Keycloak.PASSWORD)));

        assertThat(in.body()).contains("Đã đăng nhập lại");
        assertThat(left()).isGreaterThanOrEqualTo(before + 30);
    }

    private int left() {
        return Integer.parseInt(guest.open(world.base() + "/phien-dang-nhap/con-lai")
                .body()
                .replaceFirst(".*\"absolute\":(\\d+).*", "$1"));
    }

    @Test
    void nobodyButTheProviderEndsASession() {
        guest.signIn(world.base(), KHANH_HOA, CLERK);
        String door = world.base() + "/logout/connect/back-channel/";

        assertThat(guest.post(door + KHANH_HOA, Map.of("logout_token", world.token(KHANH_HOA)))
                        .statusCode())
                .as("a token of the realm that is no logout token")
                .isEqualTo(400);
        assertThat(guest.post(door + EMBEDDED, Map.of("logout_token", world.token(KHANH_HOA)))
                        .statusCode())
                .as("a province without a provider")
                .isEqualTo(400);
        assertThat(guest.post(door + KHANH_HOA, Map.of()).statusCode()).isEqualTo(400);
        world.clock().forward(LONGER_THAN_A_SESSION_IS_BELIEVED);
        assertThat(guest.isSignedIn(world.base())).isTrue();
    }

    /** An attacker gets a code for himself and has the victim's browser show it, under the victim's own state. */
    @Test
    void codeOfSomebodyElseOpensNothing() {
        String own = Guest.goal(guest.toTheDoor(world.base(), KHANH_HOA, CLERK));
        Guest victim = new Guest();
        String asked = Guest.goal(victim.open(world.base() + "/oauth2/authorization/" + KHANH_HOA));
        String state = asked.replaceFirst(".*[?&]state=([^&]+).*", "$1");

        HttpResponse<String> answer = victim.open(own.replaceFirst("([?&])state=[^&]+", "$1state=" + state));

        assertThat(Guest.goal(answer)).endsWith("/dang-nhap?error=not-completed&tinh=khanh-hoa");
        assertThat(victim.isSignedIn(world.base())).isFalse();
    }

    @Test
    void addressOfACompletedSignInIsWorthNothing() {
        HttpResponse<String> door = guest.toTheDoor(world.base(), KHANH_HOA, CLERK);
        String address = Guest.goal(door);
        guest.follow(door);
        long before = world.recorded(KHANH_HOA, SecurityEvent.SIGN_IN_REFUSED, "");

        Guest thief = new Guest();
        assertThat(Guest.goal(thief.open(address))).endsWith("/dang-nhap?error=not-completed&tinh=khanh-hoa");
        assertThat(thief.isSignedIn(world.base())).isFalse();
        assertThat(world.recorded(KHANH_HOA, SecurityEvent.SIGN_IN_REFUSED, "")).isEqualTo(before + 1);
    }

    /** The code of one province's provider, sent to the door of the other. */
    @Test
    void codeOfOneProvinceIsNoCodeOfTheOther() {
        String own = Guest.goal(guest.toTheDoor(world.base(), KHANH_HOA, CLERK));
        String asked = Guest.goal(guest.open(world.base() + "/oauth2/authorization/" + DONG_NAI));
        String state = asked.replaceFirst(".*[?&]state=([^&]+).*", "$1");

        HttpResponse<String> answer = guest.open(
                own.replace("/code/khanh-hoa", "/code/dong-nai").replaceFirst("([?&])state=[^&]+", "$1state=" + state));

        assertThat(Guest.goal(answer)).endsWith("/dang-nhap?error=not-completed&tinh=dong-nai");
        assertThat(guest.isSignedIn(world.base())).isFalse();
    }

    @Test
    void providerThatIsAwayIsNamedAndTheOthersGoOn() {
        assertThat(guest.signIn(world.base(), DONG_NAI, "bithu").uri().getPath())
                .isEqualTo("/");
        world.relay().become(Relay.State.CLOSED);
        saysThatItIsAway(DONG_NAI, "Đồng Nai");
        saysThatItIsAway(WITHOUT_PROVIDER, "Hòa Bình");

        assertThat(new Guest().signIn(world.base(), KHANH_HOA, CLERK).uri().getPath())
                .isEqualTo("/");
        HttpResponse<String> embedded =
                new Guest().follow(new Guest().open(world.base() + "/oauth2/authorization/" + EMBEDDED));
        assertThat(embedded.body()).contains("name=\"password\"");

        world.relay().become(Relay.State.OPEN);
        world.clock().forward(LONGER_THAN_A_PROVIDER_IS_LEFT_ALONE);
        assertThat(new Guest().signIn(world.base(), DONG_NAI, "bithu").uri().getPath())
                .isEqualTo("/");
    }

    @Test
    void providerThatNeverAnswersDoesNotKeepPeopleWaiting() {
        world.relay().become(Relay.State.SILENT);

        saysThatItIsAway(DONG_NAI, "Đồng Nai");
    }

    private static void saysThatItIsAway(String province, String name) {
        HttpResponse<String> page =
                new Guest().follow(new Guest().open(world.base() + "/oauth2/authorization/" + province));
        assertThat(page.uri().getQuery()).isEqualTo("error=provider-down&tinh=" + province);
        assertThat(page.body()).contains("Nơi đăng nhập của " + name + " đang không trả lời");
    }
}
