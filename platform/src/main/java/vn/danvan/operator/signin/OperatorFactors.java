package vn.danvan.operator.signin;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.security.crypto.encrypt.BytesEncryptor;
import org.springframework.stereotype.Component;
import vn.danvan.identity.codes.Phones;
import vn.danvan.identity.codes.RecoveryCode;
import vn.danvan.identity.settings.DemoMode;
import vn.danvan.operator.OperatorSettings;
import vn.danvan.tenancy.connections.DatabaseServers;
import vn.danvan.tenancy.connections.PlatformDatabase;

/** The phones of operators. There is no way to turn one off: who closes provinces for everybody comes in with two things. */
@Component
class OperatorFactors {

    private static final String HMAC = "HmacSHA256";

    private final PlatformDatabase platform;
    private final Phones<String> phones;
    private final byte[] key;
    private final boolean required;
    private final Clock clock;

    OperatorFactors(
            PlatformDatabase platform,
            BytesEncryptor seal,
            DatabaseServers servers,
            OperatorSettings settings,
            DemoMode demo,
            Clock clock) {
        this.platform = platform;
        this.phones = new Phones<>(
                platform.jdbc(),
                new Phones.Table<>("platform.operator_factor", "username", OperatorFactors::owner),
                seal,
                clock);
        this.key = servers.secrets().derive("operator-recovery");
        this.required = settings.secondFactor() == null ? !demo.on() : settings.secondFactor();
        this.clock = clock;
    }

    boolean required() {
        return required;
    }

    boolean isOn(String username) {
        return phones.isOn(username);
    }

    /** @return recovery codes, shown this once; empty where the code does not prove that the phone has the secret */
    Optional<List<String>> turnOn(String username, byte[] secret, String code) {
        return platform.transaction()
                .execute(status -> phones.keep(username, secret, code)
                        ? Optional.of(newSheet(username))
                        : Optional.<List<String>>empty());
    }

    /** @param code from the phone, or a recovery code; a right one is good this once */
    boolean takes(String username, String code) {
        return phones.takes(username, code) || recovers(username, code);
    }

    private boolean recovers(String username, String code) {
        return platform.jdbc()
                        .sql("update platform.operator_recovery_code set used_at = ?"
                                + " where username = ? and code_hash = ? and used_at is null")
                        .params(Timestamp.from(clock.instant()), username, hash(username, code))
                        .update()
                == 1;
    }

    private List<String> newSheet(String username) {
        platform.jdbc()
                .sql("update platform.operator_recovery_code set used_at = ? where username = ? and used_at is null")
                .params(Timestamp.from(clock.instant()), username)
                .update();
        List<String> codes =
                Stream.generate(RecoveryCode::next).limit(RecoveryCode.SHEET).toList();
        codes.forEach(each -> platform.jdbc()
                .sql("insert into platform.operator_recovery_code (username, code_hash) values (?, ?)")
                .params(username, hash(username, each))
                .update());
        return codes;
    }

    private String hash(String username, String code) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(key, HMAC));
            String text = username + " " + RecoveryCode.bare(code);
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static byte[] owner(String username) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(username.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
