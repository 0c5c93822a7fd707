package vn.danvan.notices;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How somebody wants to be told beside the inbox, where everything lies.
 *
 * @param version what a change must name; 0 before the first
 * @param address where mails go; needed with every mode but NONE
 * @param digestHour 0 to 23, the hour of working days at which a digest goes out
 * @param language "vi" or "en"
 * @param muted kinds of which the person wants to hear nothing at all
 */
public record Preference(
        int version, @Nullable String address, Mode mode, int digestHour, String language, Set<NoticeKind> muted) {

    public static final int MORNING = 7;
    static final Preference NONE = new Preference(0, null, Mode.NONE, MORNING, "vi", Set.of());

    /** How mails are sent. */
    public enum Mode {
        NONE,
        AT_ONCE,
        DIGEST
    }

    public Preference {
        muted = Set.copyOf(muted);
    }
}
