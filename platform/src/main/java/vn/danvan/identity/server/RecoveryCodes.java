package vn.danvan.identity.server;

import java.security.SecureRandom;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.danvan.shared.TimeOrderedIds;

/** For the day when the phone is lost: ten codes, each good once, of which only hashes are kept. */
@Component
class RecoveryCodes {

    static final int COUNT = 10;

    /** Without letters and digits that look alike on paper. */
    private static final String ALPHABET = "abcdefghjkmnpqrstuvwxyz23456789";

    private static final int HALF = 5;
    private static final SecureRandom RANDOM = new SecureRandom();

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
        while (codes.size() < COUNT) {
            String code = half() + "-" + half();
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

    /** Typed from paper: with or without the dash, in capitals or not. */
    private String hash(UUID account, String code) {
        String bare = code.toLowerCase(Locale.ROOT).replaceAll("[\\s-]", "");
        return signature.of("recovery", account + " " + bare);
    }

    private static String half() {
        StringBuilder text = new StringBuilder();
        for (int place = 0; place < HALF; place++) {
            text.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return text.toString();
    }
}
