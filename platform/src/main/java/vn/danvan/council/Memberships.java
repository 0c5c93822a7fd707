package vn.danvan.council;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Who is a member of what, for the parts of this module; asks no rights. */
@Component
public class Memberships {

    private final CouncilStore store;

    Memberships(CouncilStore store) {
        this.store = store;
    }

    /** In the order of roles. */
    public List<CouncilMember> on(CouncilId council, LocalDate day) {
        return store.memberships(council).stream()
                .filter(each -> each.holds(day))
                .map(Membership::member)
                .toList();
    }

    public List<CouncilMember> of(CouncilId council, UUID person, LocalDate day) {
        return on(council, day).stream()
                .filter(each -> each.person().equals(person))
                .toList();
    }

    /** Of any time. */
    public List<CouncilMember> ever(CouncilId council, UUID person) {
        return ever(council).stream()
                .filter(each -> each.person().equals(person))
                .toList();
    }

    /** Of any time. */
    public List<CouncilMember> ever(CouncilId council) {
        return store.memberships(council).stream().map(Membership::member).toList();
    }
}
