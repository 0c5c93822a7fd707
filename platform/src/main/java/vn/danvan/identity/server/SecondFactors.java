package vn.danvan.identity.server;

import java.nio.ByteBuffer;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.encrypt.BytesEncryptor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.danvan.identity.Duty;
import vn.danvan.identity.SecurityEvent;
import vn.danvan.identity.SecurityEvents;
import vn.danvan.identity.codes.Phones;
import vn.danvan.identity.settings.IdentitySettings;
import vn.danvan.shared.NotFound;

/** Codes from a phone, for the accounts of the bound province that want or need them. */
@Component
class SecondFactors {

    private static final int ID_BYTES = 16;

    private final JdbcClient jdbc;
    private final Phones<UUID> phones;
    private final RecoveryCodes recovery;
    private final SecurityEvents events;
    private final Set<Duty> requiredFor;
    private final Clock clock;

    SecondFactors(
            JdbcClient jdbc,
            BytesEncryptor seal,
            RecoveryCodes recovery,
            SecurityEvents events,
            IdentitySettings settings,
            Clock clock) {
        this.jdbc = jdbc;
        this.phones =
                new Phones<>(jdbc, new Phones.Table<>("second_factor", "account_id", SecondFactors::id), seal, clock);
        this.recovery = recovery;
        this.events = events;
        this.requiredFor = settings.secondFactor().requiredFor();
        this.clock = clock;
    }

    boolean isOn(String username) {
        return phones.isOn(account(username));
    }

    boolean isRequired(String username) {
        if (requiredFor.isEmpty()) {
            return false;
        }
        return jdbc.sql("""
                        select exists (select 1 from account a join post t on t.person_id = a.person_id
                          where a.username = :username and t.duty in (:duties)
                            and t.valid_from <= :day and (t.valid_to is null or t.valid_to > :day))""")
                .param("username", username)
                .param("duties", requiredFor.stream().map(Duty::name).toList())
                .param("day", LocalDate.now(clock))
                .query(Boolean.class)
                .single();
    }

    /** @return recovery codes, shown this once; empty where the code does not prove that the phone has the secret */
    @Transactional
    public Optional<List<String>> turnOn(String username, byte[] secret, String code) {
        UUID account = account(username);
        if (!phones.keep(account, secret, code)) {
            return Optional.empty();
        }
        events.record(SecurityEvent.SECOND_FACTOR_ON, username, null);
        return Optional.of(recovery.renew(account));
    }

    /** @param code from the phone, or a recovery code; a right one is good this once */
    @Transactional
    public boolean takes(String username, String code) {
        UUID account = account(username);
        if (phones.takes(account, code)) {
            return true;
        }
        boolean recovered = recovery.use(account, code);
        events.record(recovered ? SecurityEvent.RECOVERY_CODE_USED : SecurityEvent.CODE_REFUSED, username, null);
        return recovered;
    }

    @Transactional
    public void turnOff(String username) {
        remove(account(username));
        events.record(SecurityEvent.SECOND_FACTOR_OFF, username, null);
    }

    /** @param administrator who did it, for the record */
    @Transactional
    public void reset(String username, String administrator) {
        UUID account = find(username).orElseThrow(NotFound::new);
        if (!remove(account)) {
            throw new AccountProblem(AccountProblem.Reason.NO_SECOND_FACTOR);
        }
        events.record(SecurityEvent.SECOND_FACTOR_RESET, username, administrator);
    }

    /** @return whether there was one */
    private boolean remove(UUID account) {
        recovery.remove(account);
        return phones.remove(account);
    }

    @Transactional
    public List<String> renewRecoveryCodes(String username) {
        return recovery.renew(account(username));
    }

    int recoveryCodesLeft(String username) {
        return recovery.left(account(username));
    }

    private UUID account(String username) {
        return find(username).orElseThrow();
    }

    private Optional<UUID> find(String username) {
        return jdbc.sql("select id from account where username = ?")
                .param(username)
                .query(UUID.class)
                .optional();
    }

    private static byte[] id(UUID account) {
        return ByteBuffer.allocate(ID_BYTES)
                .putLong(account.getMostSignificantBits())
                .putLong(account.getLeastSignificantBits())
                .array();
    }
}
