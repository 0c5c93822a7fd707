package vn.danvan.identity.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.crypto.encrypt.BytesEncryptor;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import vn.danvan.PlatformTest;
import vn.danvan.WithTenant;
import vn.danvan.identity.Duty;
import vn.danvan.identity.SecurityEvents;
import vn.danvan.identity.SettableClock;
import vn.danvan.identity.TestAccounts;
import vn.danvan.identity.codes.TimeCodes;
import vn.danvan.identity.server.guard.ProvinceSignature;
import vn.danvan.identity.settings.TestSettings;

/** What a code opens, and how often. */
@PlatformTest
@WithTenant("quang-binh")
class SecondFactorsTest {

    private final SettableClock clock = new SettableClock(Instant.parse("2025-03-03T01:00:10Z"));
    private final byte[] secret = TimeCodes.newSecret();
    private final JdbcClient jdbc;
    private final PasswordEncoder encoder;
    private final SecondFactors factors;
    private String username;

    @Autowired
    SecondFactorsTest(
            JdbcClient jdbc,
            PasswordEncoder encoder,
            BytesEncryptor seal,
            ProvinceSignature signature,
            SecurityEvents events) {
        this.jdbc = jdbc;
        this.encoder = encoder;
        this.factors = new SecondFactors(
                jdbc,
                seal,
                new RecoveryCodes(jdbc, signature, clock),
                events,
                TestSettings.identity(Map.of("platform.identity.second-factor.required-for", "PROVINCE_ADMIN")),
                clock);
    }

    @BeforeEach
    void newcomer() {
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(new MockHttpServletRequest()));
        username = account(Duty.UNIT_CLERK);
    }

    @AfterEach
    void requestIsOver() {
        RequestContextHolder.resetRequestAttributes();
    }

    @Test
    void codeIsGoodOnceOnly() throws Exception {
        turnOn();
        clock.pass(Duration.ofSeconds(30));
        String code = code();

        assertThat(factors.takes(username, code)).isTrue();
        assertThat(factors.takes(username, code)).as("replayed").isFalse();
        clock.pass(Duration.ofSeconds(30));
        assertThat(factors.takes(username, code)).as("replayed within its time").isFalse();
        assertThat(factors.takes(username, code())).as("the next").isTrue();
    }

    @Test
    void olderCodeIsNotTakenAfterANewerOne() throws Exception {
        turnOn();
        clock.pass(Duration.ofSeconds(30));
        String older = code();
        clock.pass(Duration.ofSeconds(30));
        factors.takes(username, code());

        assertThat(factors.takes(username, older)).isFalse();
    }

    @Test
    void codeThatTurnedItOnOpensNothing() throws Exception {
        String first = code();
        turnOn();

        assertThat(factors.takes(username, first)).isFalse();
    }

    @Test
    void withoutARightCodeNothingIsTurnedOn() {
        assertThat(factors.turnOn(username, secret, "000000x")).isEmpty();
        assertThat(factors.isOn(username)).isFalse();
    }

    @Test
    void tenRecoveryCodesAreGoodOnceEach() throws Exception {
        List<String> codes = turnOn();

        assertThat(codes).hasSize(10).doesNotHaveDuplicates().allMatch(code -> code.length() == 11);
        for (String code : codes) {
            assertThat(factors.takes(username, code)).isTrue();
            assertThat(factors.takes(username, code)).isFalse();
        }
        assertThat(factors.recoveryCodesLeft(username)).isZero();
    }

    @Test
    void recoveryCodeMayBeTypedAsItComes() throws Exception {
        List<String> codes = turnOn();

        assertThat(factors.takes(
                        username, " " + codes.getFirst().replace("-", " ").toUpperCase(java.util.Locale.ROOT)))
                .isTrue();
    }

    @Test
    void newRecoveryCodesVoidTheOldOnes() throws Exception {
        String old = turnOn().getFirst();
        String fresh = factors.renewRecoveryCodes(username).getFirst();

        assertThat(factors.takes(username, old)).isFalse();
        assertThat(factors.takes(username, fresh)).isTrue();
    }

    @Test
    void recoveryCodesAreNotReadableInTheDatabase() throws Exception {
        List<String> codes = turnOn();
        List<String> stored = jdbc.sql("select code_hash from recovery_code")
                .query(String.class)
                .list();

        assertThat(stored).isNotEmpty().allMatch(hash -> hash.matches("[0-9a-f]{64}"));
        assertThat(String.join(" ", stored)).doesNotContain(codes.getFirst().substring(0, 5));
    }

    @Test
    void rowCopiedToAnotherAccountOpensNothing() throws Exception {
        turnOn();
        String victim = account(Duty.UNIT_CLERK);
        jdbc.sql("""
                        insert into second_factor (account_id, sealed_secret, last_step, enrolled_at)
                        select v.id, f.sealed_secret, 0, f.enrolled_at
                        from second_factor f join account a on a.id = f.account_id and a.username = ?, account v
                        where v.username = ?""").params(username, victim).update();
        clock.pass(Duration.ofSeconds(30));

        assertThat(factors.takes(victim, code())).isFalse();
    }

    @Test
    void dutyDecidesWhoMustUseIt() {
        assertThat(factors.isRequired(account(Duty.PROVINCE_ADMIN))).isTrue();
        assertThat(factors.isRequired(username)).isFalse();
    }

    private List<String> turnOn() throws Exception {
        return factors.turnOn(username, secret, code()).orElseThrow();
    }

    private String code() throws Exception {
        return new TimeBasedOneTimePasswordGenerator()
                .generateOneTimePasswordString(new SecretKeySpec(secret, "HmacSHA1"), clock.instant());
    }

    private String account(Duty duty) {
        return TestAccounts.create("quang-binh", jdbc, encoder, false, duty);
    }
}
