package vn.danvan.meeting.vote;

import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Who has voted on a ballot and who must not; ids of memberships.
 *
 * @param written by member: whether the vote came in writing
 * @param recused fixed when the vote was opened
 * @param choices of an open ballot that is closed; else empty
 */
public record Marks(Map<UUID, Boolean> written, Set<UUID> recused, Map<UUID, Choice> choices) {

    public static final Marks NONE = new Marks(Map.of(), Set.of(), Map.of());

    public Marks {
        written = Map.copyOf(written);
        recused = Set.copyOf(recused);
        choices = Map.copyOf(choices);
    }

    public boolean hasVoted(UUID member) {
        return written.containsKey(member);
    }

    /** In the room, not on paper. */
    boolean votedHere(UUID member) {
        return Boolean.FALSE.equals(written.get(member));
    }
}
