package vn.danvan.council.round;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.danvan.council.CouncilId;
import vn.danvan.council.CouncilMember;
import vn.danvan.council.Memberships;
import vn.danvan.identity.Acting;
import vn.danvan.identity.NotPermitted;
import vn.danvan.identity.Right;
import vn.danvan.identity.Rights;

/** Who runs a round, who scores in it. */
@Component
public class RoundAccess {

    private final Rights rights;
    private final Acting acting;
    private final Memberships memberships;
    private final Clock clock;

    RoundAccess(Rights rights, Acting acting, Memberships memberships, Clock clock) {
        this.rights = rights;
        this.acting = acting;
        this.memberships = memberships;
        this.clock = clock;
    }

    public void requireRead() {
        rights.require(Right.READ_COUNCILS);
    }

    /** Whether the acting person runs the council's rounds: its chair, deputies and secretary, and the administrator. */
    public boolean leads(CouncilId council) {
        return rights.may(Right.MANAGE_COUNCILS)
                || rights.may(Right.SCORE_MODELS)
                        && mine(council).stream().anyMatch(each -> each.role().leads());
    }

    /** @throws NotPermitted for everybody else */
    public void requireLead(CouncilId council) {
        requireRead();
        if (!leads(council)) {
            throw new NotPermitted(Right.MANAGE_COUNCILS);
        }
    }

    /** The acting person's memberships of today in this council; seldom more than one. */
    public List<CouncilMember> mine(CouncilId council) {
        return memberships.of(council, person(), today());
    }

    /** All the acting person's memberships in this council, of any time: for what must stay hidden. */
    public Set<UUID> everMine(CouncilId council) {
        return memberships.ever(council, person()).stream()
                .map(CouncilMember::id)
                .collect(Collectors.toSet());
    }

    /** @throws NotPermitted for whoever is no member today */
    public CouncilMember requireMember(CouncilId council) {
        rights.require(Right.SCORE_MODELS);
        return mine(council).stream().findFirst().orElseThrow(() -> new NotPermitted(Right.SCORE_MODELS));
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    private UUID person() {
        return acting.required().person().value();
    }
}
