package vn.danvan.operator.signin;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.security.crypto.encrypt.BytesEncryptor;
import org.springframework.stereotype.Component;
import vn.danvan.identity.codes.RecoveryCode;
import vn.danvan.identity.codes.TimeCodes;
import vn.danvan.identity.settings.DemoMode;
import vn.danvan.operator.OperatorSettings;
import vn.danvan.tenancy.connections.DatabaseServers;
import vn.danvan.tenancy.connections.PlatformDatabase;

/** The phones of operators. There is no way to turn one off: who closes provinces for everybody comes in with two things. */
@Component
class OperatorFactors {

    private static final String HMAC = "HmacSHA256";

    private final PlatformDatabase platform;
    private final BytesEncryptor seal;
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
        this.seal = seal;
        this.key = servers.secrets().derive("operator-recovery");
        this.required = settings.secondFactor() == null ? !demo.on() : settings.secondFactor();
        this.clock = clock;
    }

    boolean required() {
        return required;
    }

    boolean isOn(String username) {
        return platform.jdbc()
                .sql("select exists (select 1 from platform.operator_factor where username = ?)")
                .param(username)
                .query(Boolean.class)
                .single();
    }

    /** @return recovery codes, shown this once; empty where the code does not prove that the phone has the secret */
    Optional<List<String>> turnOn(String username, byte[] secret, String code) {
        OptionalLong step = TimeCodes.stepOf(secret, digits(code), clock.instant());
        if (step.isEmpty()) {
            return Optional.empty();
        }
        byte[] sealed = seal.encrypt(joined(owner(username), secret));
        return platform.transaction().execute(status -> {
            platform.jdbc()
                    .sql("""
                            insert into platform.operator_factor (username, sealed_secret, last_step, enrolled_at)
                            values (?, ?, ?, ?)
                            on conflict (username) do update
                            set sealed_secret = excluded.sealed_secret, last_step = excluded.last_step,
                                enrolled_at = excluded.enrolled_at""")
                    .params(username, sealed, step.getAsLong(), Timestamp.from(clock.instant()))
                    .update();
            return Optional.of(newSheet(username));
        });
    }

    /** @param code from the phone, or a recovery code; a right one is good this once */
    boolean takes(String username, String code) {
        OptionalLong step = secret(username)
                .map(secret -> TimeCodes.stepOf(secret, digits(code), clock.instant()))
                .orElse(OptionalLong.empty());
        return step.isPresent() ? isNew(username, step.getAsLong()) : recovers(username, code);
    }

    /** The update decides: of two that come with the same code at once, on two nodes, one is late. */
    private boolean isNew(String username, long step) {
        return platform.jdbc()
                        .sql("update platform.operator_factor set last_step = ? where username = ? and last_step < ?")
                        .params(step, username, step)
                        .update()
                == 1;
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

    private Optional<byte[]> secret(String username) {
        byte[] owner = owner(username);
        return platform.jdbc()
                .sql("select sealed_secret from platform.operator_factor where username = ?")
                .param(username)
                .query((row, number) -> row.getBytes(1))
                .optional()
                .map(seal::decrypt)
                .filter(opened -> Arrays.equals(Arrays.copyOf(opened, owner.length), owner))
                .map(opened -> Arrays.copyOfRange(opened, owner.length, opened.length));
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

    /** Sealed with the secret, so that a row copied to another account opens nothing. */
    private static byte[] owner(String username) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(username.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static byte[] joined(byte[] first, byte[] second) {
        byte[] all = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, all, first.length, second.length);
        return all;
    }

    private static String digits(String code) {
        return code.replaceAll("\\s", "");
    }
}
