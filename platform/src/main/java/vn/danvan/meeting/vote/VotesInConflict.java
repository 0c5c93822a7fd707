package vn.danvan.meeting.vote;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.danvan.council.CouncilId;
import vn.danvan.council.conflict.Conflicts;
import vn.danvan.models.ModelId;
import vn.danvan.recognition.MarkedInConflict;

/**
 * Votes of members whose conflict of interest was said or found only after the vote; before, it bars them. Looks at who
 * voted, never at what.
 */
@Component
class VotesInConflict implements MarkedInConflict {

    private final JdbcClient jdbc;
    private final Conflicts conflicts;

    VotesInConflict(JdbcClient jdbc, Conflicts conflicts) {
        this.jdbc = jdbc;
        this.conflicts = conflicts;
    }

    private record Mark(CouncilId council, ModelId model, UUID member) {}

    @Override
    public Set<ModelId> among(Collection<ModelId> models) {
        Map<CouncilId, List<Mark>> marks =
                marks(models).stream().collect(Collectors.groupingBy(Mark::council, HashMap::new, Collectors.toList()));
        Set<ModelId> found = new HashSet<>();
        marks.forEach((council, given) -> {
            Set<ModelId> voted = given.stream().map(Mark::model).collect(Collectors.toSet());
            Map<ModelId, Set<UUID>> conflicted = conflicts.conflicted(council, voted);
            given.stream()
                    .filter(each ->
                            conflicted.getOrDefault(each.model(), Set.of()).contains(each.member()))
                    .forEach(each -> found.add(each.model()));
        });
        return found;
    }

    private List<Mark> marks(Collection<ModelId> models) {
        return jdbc.sql("""
                        select e.council_id, i.model_id, k.member_id from ballot_mark k
                        join ballot b on b.id = k.ballot_id and b.state = 'CLOSED'
                        join meeting_item i on i.id = b.item_id join meeting e on e.id = i.meeting_id
                        where i.model_id = any (:ids) order by i.model_id, k.member_id""")
                .param("ids", models.stream().map(ModelId::value).toArray(UUID[]::new))
                .query((row, number) -> new Mark(
                        new CouncilId(row.getObject("council_id", UUID.class)),
                        new ModelId(row.getObject("model_id", UUID.class)),
                        row.getObject("member_id", UUID.class)))
                .list();
    }
}
