package vn.danvan.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.web.client.RestClient;
import vn.danvan.PlatformTest;
import vn.danvan.RestClientOf;
import vn.danvan.identity.server.issuer.SigningKeys;
import vn.danvan.tenancy.CurrentTenant;
import vn.danvan.tenancy.TenantId;

/** A lost phone: who may take it off an account, over REST, and what that leaves behind. */
@PlatformTest
class SecondFactorResetTest {

    private static final String PROVINCE = "khanh-hoa";
    private static final String ADMINISTRATOR = "quantri";
    private static final String PASSWORD = TestAccounts.FIRST_PASSWORD;

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PasswordEncoder encoder;

    @Autowired
    private SigningKeys keys;

    @Test
    void administratorTakesTheLostPhoneOffAndThePasswordIsEnoughAgain() throws Exception {
        String username = withPhone();
        Visitor person = new Visitor(port, "203.0.113.61");
        assertThat(Visitor.goal(person.signIn(PROVINCE, username, PASSWORD))).isEqualTo(Phone.CODE);

        assertThat(reset(ADMINISTRATOR, username).getStatusCode().value()).isEqualTo(204);

        Visitor again = new Visitor(port, "203.0.113.61");
        assertThat(Visitor.goal(again.signIn(PROVINCE, username, PASSWORD))).contains("/oauth2/authorization/");
        assertThat(count(
                        "select count(*) from recovery_code r join account a on a.id = r.account_id"
                                + " where a.username = ?",
                        username))
                .isZero();
        assertThat(recordedBy(username)).contains(ADMINISTRATOR);
    }

    @Test
    void sessionsOfTheAccountEnd() throws Exception {
        String username = TestAccounts.create(PROVINCE, jdbc, encoder, false, Duty.UNIT_CLERK);
        Visitor thief = new Visitor(port, "203.0.113.62");
        Phone.turnOn(thief, username);
        thief.follow(thief.open("/oauth2/authorization/" + PROVINCE));
        assertThat(sessions(username)).isPositive();

        reset(ADMINISTRATOR, username);

        assertThat(sessions(username)).isZero();
    }

    @Test
    void clerkResetsNobody() throws Exception {
        String username = withPhone();

        ResponseEntity<Map<String, Object>> refused = reset("canbo", username);

        assertThat(refused.getStatusCode().value()).isEqualTo(403);
        assertThat(refused.getBody()).containsEntry("code", "identity.problem.not-permitted");
        assertThat(recordedBy(username)).isEmpty();
        assertThat(Visitor.goal(new Visitor(port, "203.0.113.63").signIn(PROVINCE, username, PASSWORD)))
                .isEqualTo(Phone.CODE);
    }

    @Test
    void administratorDoesNotResetTheOwnAccount() {
        assertThat(reset(ADMINISTRATOR, ADMINISTRATOR).getBody())
                .containsEntry("code", "identity.problem.own-second-factor");
    }

    @Test
    void accountOfAnotherProvinceIsNotFound() throws Exception {
        String username = withPhone();
        ResponseEntity<Map<String, Object>> answer = delete("dong-nai", ADMINISTRATOR, username);

        assertThat(answer.getStatusCode().value()).isEqualTo(404);
        assertThat(recordedBy(username)).isEmpty();
    }

    @Test
    void accountWithoutAPhoneHasNothingToReset() {
        String username = TestAccounts.create(PROVINCE, jdbc, encoder, false, Duty.UNIT_CLERK);
        ResponseEntity<Map<String, Object>> answer = reset(ADMINISTRATOR, username);

        assertThat(answer.getStatusCode().value()).isEqualTo(422);
        assertThat(answer.getBody()).containsEntry("code", "identity.problem.no-second-factor");
    }

    private String withPhone() throws Exception {
        String username = TestAccounts.create(PROVINCE, jdbc, encoder, false, Duty.UNIT_CLERK);
        Phone.turnOn(new Visitor(port, "203.0.113.60"), username);
        return username;
    }

    private ResponseEntity<Map<String, Object>> reset(String by, String username) {
        return delete(PROVINCE, by, username);
    }

    private ResponseEntity<Map<String, Object>> delete(String province, String by, String username) {
        RestClient client = RestClientOf.person(province, by, keys, port);
        return client.delete()
                .uri("/api/v1/accounts/" + username + "/second-factor")
                .retrieve()
                .toEntity(RestClientOf.MAP);
    }

    private Optional<String> recordedBy(String username) {
        return CurrentTenant.<Optional<String>, RuntimeException>callAs(new TenantId(PROVINCE), () -> jdbc.sql(
                        "select detail from security_event where event = ? and username = ?")
                .params(SecurityEvent.SECOND_FACTOR_RESET.name(), username)
                .query(String.class)
                .optional());
    }

    private long sessions(String username) {
        return count("select count(*) from signed_in_session where username = ?", username);
    }

    private long count(String sql, String username) {
        return CurrentTenant.<Long, RuntimeException>callAs(
                new TenantId(PROVINCE),
                () -> jdbc.sql(sql).param(username).query(Long.class).single());
    }
}
