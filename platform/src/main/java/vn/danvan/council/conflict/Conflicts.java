package vn.danvan.council.conflict;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.danvan.council.CouncilId;
import vn.danvan.council.CouncilMember;
import vn.danvan.council.Memberships;
import vn.danvan.council.conflict.InterestProblem.Reason;
import vn.danvan.identity.NotPermitted;
import vn.danvan.identity.Right;
import vn.danvan.identity.Rights;
import vn.danvan.models.ModelId;
import vn.danvan.shared.NotFound;

/** Who may not score or vote on what. Found anew at each call, so that no change of other data is ever missed. */
@Service
public class Conflicts {

    private static final int LONGEST = 2000;

    private final InterestStore declared;
    private final InterestFinding findings;
    private final Memberships memberships;
    private final Rights rights;
    private final Clock clock;

    Conflicts(InterestStore declared, InterestFinding findings, Memberships memberships, Rights rights, Clock clock) {
        this.declared = declared;
        this.findings = findings;
        this.memberships = memberships;
        this.rights = rights;
        this.clock = clock;
    }

    /**
     * Declared and found conflicts together.
     *
     * @return ids of the memberships by model; a model without any is left out
     */
    @Transactional(readOnly = true)
    public Map<ModelId, Set<UUID>> conflicted(CouncilId council, Collection<ModelId> models) {
        Map<ModelId, Set<UUID>> conflicted = new LinkedHashMap<>();
        interests(council, models).forEach(each -> conflicted
                .computeIfAbsent(each.model(), model -> new HashSet<>())
                .add(each.member()));
        return conflicted;
    }

    /** The same with their kinds: those declared first, then those found. */
    @Transactional(readOnly = true)
    public List<Interest> interests(CouncilId council, Collection<ModelId> models) {
        if (models.isEmpty()) {
            return List.of();
        }
        Set<UUID> ids = models.stream().map(ModelId::value).collect(Collectors.toSet());
        List<Interest> all = new ArrayList<>(declared.declared(council, ids));
        all.addAll(findings.find(council, ids));
        return List.copyOf(all);
    }

    /**
     * The acting member says so; it holds from this moment.
     *
     * @throws InterestProblem for a kind that is only found, or a note that is missing or too long
     * @throws NotPermitted for whoever is no member of the council today
     */
    @Transactional
    public void declare(CouncilId council, ModelId model, InterestKind kind, String note) {
        UUID member = me(council);
        if (!kind.isDeclared()) {
            throw new InterestProblem(Reason.KIND_IS_FOUND);
        }
        declared.declare(member, model, kind, words(note));
    }

    /** Takes back what the acting member declared; what is found stays. */
    @Transactional
    public void withdraw(CouncilId council, ModelId model) {
        declared.withdraw(me(council), model);
    }

    /** The relatives whom the acting member stated. */
    @Transactional(readOnly = true)
    public List<StatedRelative> relatives(CouncilId council) {
        return declared.relatives(me(council));
    }

    /** @param relation in the member's words, such as vợ, con, em ruột */
    @Transactional
    public UUID stateRelative(CouncilId council, String name, String relation) {
        return declared.state(me(council), words(name), words(relation));
    }

    /** @throws NotFound where the acting member stated no such relative */
    @Transactional
    public void removeRelative(CouncilId council, UUID relative) {
        if (!declared.remove(me(council), relative)) {
            throw new NotFound();
        }
    }

    private UUID me(CouncilId council) {
        UUID person = rights.require(Right.SCORE_MODELS).person().value();
        return memberships.of(council, person, LocalDate.now(clock)).stream()
                .findFirst()
                .map(CouncilMember::id)
                .orElseThrow(() -> new NotPermitted(Right.SCORE_MODELS));
    }

    private static String words(String text) {
        String words = text.strip();
        if (words.isEmpty() || words.length() > LONGEST) {
            throw new InterestProblem(Reason.WORDS_MISSING, LONGEST);
        }
        return words;
    }
}
