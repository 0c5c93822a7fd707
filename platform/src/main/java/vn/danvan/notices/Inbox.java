package vn.danvan.notices;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.danvan.identity.Acting;
import vn.danvan.identity.PersonId;
import vn.danvan.shared.NotFound;

/** What the person at the desk was told; of all the person's posts, since a notice is to a person. */
@Service
@Transactional
public class Inbox {

    private final NoticeRows rows;
    private final Acting acting;

    Inbox(NoticeRows rows, Acting acting) {
        this.rows = rows;
        this.acting = acting;
    }

    /** The newest first, at most {@code limit}. */
    @Transactional(readOnly = true)
    public List<Notice> newest(boolean unreadOnly, int limit) {
        return rows.ofPerson(person(), unreadOnly, limit);
    }

    @Transactional(readOnly = true)
    public int unread() {
        return rows.unread(person());
    }

    /** @throws NotFound for a notice that is not there, or is somebody else's */
    public void read(NoticeId id) {
        if (!rows.read(person(), id)) {
            throw new NotFound();
        }
    }

    /** @return how many were unread */
    public int readAll() {
        return rows.readAll(person());
    }

    private PersonId person() {
        return acting.required().person();
    }
}
