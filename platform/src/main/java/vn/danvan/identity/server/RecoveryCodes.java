package vn.danvan.identity.server;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.danvan.identity.codes.RecoveryCode;
import vn.danvan.identity.server.guard.ProvinceSignature;
import vn.danvan.shared.TimeOrderedIds;

/** For the day when the phone is lost: ten codes, each good once, of which only hashes are kept. */
@Component
class RecoveryCodes {

    private final JdbcClient jdbc;
    private final ProvinceSignature signature;
    private final Clock clock;

    RecoveryCodes(JdbcClient jdbc, ProvinceSignature signature, Clock clock) {
        this.jdbc = jdbc;
        this.signature = signature;
        this.clock = clock;
    }

    /** Earlier codes are void. @return the codes, shown this once: {@code abcde-fghjk} */
    List<String> renew(UUID account) {
        remove(account);
        List<String> codes = new ArrayList<>();
        while (codes.size() < RecoveryCode.SHEET) {
            String code = RecoveryCode.next();
            jdbc.sql("insert into recovery_code (id, account_id, code_hash) values (?, ?, ?)")
                    .params(TimeOrderedIds.next(clock), account, hash(account, code))
                    .update();
            codes.add(code);
        }
        return codes;
    }

    /** @return whether it was one that had not been used; now it has */
    boolean use(UUID account, String code) {
        return jdbc.sql(
                                "update recovery_code set used_at = ? where account_id = ? and code_hash = ? and used_at is null")
                        .params(Timestamp.from(clock.instant()), account, hash(account, code))
                        .update()
                == 1;
    }

    int left(UUID account) {
        return jdbc.sql("select count(*) from recovery_code where account_id = ? and used_at is null")
                .param(account)
                .query(Integer.class)
                .single();
    }

    void remove(UUID account) {
        jdbc.sql("delete from recovery_code where account_id = ?")
                .param(account)
                .update();
    }

    private String hash(UUID account, String code) {
        return signature.of("recovery", account + " " + RecoveryCode.bare(code));
    }
}
