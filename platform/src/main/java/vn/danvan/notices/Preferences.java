package vn.danvan.notices;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.danvan.identity.Acting;
import vn.danvan.identity.PersonId;
import vn.danvan.notices.NoticeProblem.Reason;
import vn.danvan.shared.StaleVersion;

/** How the person at the desk wants to be told. */
@Service
@Transactional
public class Preferences {

    private static final int LONGEST = 254;
    private static final int LAST_HOUR = 23;

    private final PreferenceRows rows;
    private final Acting acting;

    Preferences(PreferenceRows rows, Acting acting) {
        this.rows = rows;
        this.acting = acting;
    }

    @Transactional(readOnly = true)
    public Preference own() {
        PersonId person = acting.required().person();
        return rows.of(List.of(person)).getOrDefault(person, Preference.NONE);
    }

    /**
     * @throws StaleVersion when somebody changed it since
     * @throws NoticeProblem when it cannot be so
     */
    public Preference choose(Preference wanted) {
        PersonId person = acting.required().person();
        String address = wanted.address() == null ? "" : wanted.address().strip();
        Preference clean = new Preference(
                wanted.version(),
                address.isEmpty() ? null : address,
                wanted.mode(),
                wanted.digestHour(),
                wanted.language(),
                wanted.muted());
        check(clean, address);
        if (!rows.save(person, clean)) {
            throw new StaleVersion();
        }
        return own();
    }

    private static void check(Preference wanted, String address) {
        if (address.isEmpty() && wanted.mode() != Preference.Mode.NONE) {
            throw new NoticeProblem(Reason.ADDRESS_MISSING);
        }
        if (!address.isEmpty() && !isAddress(address)) {
            throw new NoticeProblem(Reason.ADDRESS_WRONG);
        }
        if (wanted.digestHour() < 0 || wanted.digestHour() > LAST_HOUR) {
            throw new NoticeProblem(Reason.HOUR_WRONG);
        }
        if (!List.of("vi", "en").contains(wanted.language())) {
            throw new NoticeProblem(Reason.LANGUAGE_WRONG);
        }
        if (!wanted.muted().stream().allMatch(NoticeKind::isMutable)) {
            throw new NoticeProblem(Reason.KIND_NOT_MUTABLE);
        }
    }

    /** One bare address: no list, no name in front, no line break that could become a header. */
    private static boolean isAddress(String address) {
        try {
            InternetAddress parsed = new InternetAddress(address, true);
            parsed.validate();
            return parsed.getAddress().equals(address) && address.contains("@") && address.length() <= LONGEST;
        } catch (AddressException wrong) {
            return false;
        }
    }
}
