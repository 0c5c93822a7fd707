package vn.danvan.models;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.danvan.models.duplicates.DuplicateCandidates;
import vn.danvan.models.duplicates.DuplicateFinder;
import vn.danvan.models.duplicates.Likeness;
import vn.danvan.models.duplicates.ModelTraits;
import vn.danvan.models.registration.ModelField;
import vn.danvan.models.registration.Registration;

/** Registrations that may be the same model, but for those that somebody told apart. Asks no rights. */
@Component
class Likenesses {

    private final DuplicateCandidates candidates;
    private final ModelStore store;
    private final HiddenModels hidden;

    Likenesses(DuplicateCandidates candidates, ModelStore store, HiddenModels hidden) {
        this.candidates = candidates;
        this.store = store;
        this.hidden = hidden;
    }

    /** Without those that the acting person judges without knowing whose they are. */
    List<Likeness> of(ModelRow row) {
        if (row.summary().name().isEmpty()) {
            return List.of();
        }
        List<Likeness> found = open(
                row,
                new DuplicateFinder(candidates.sample()),
                near(row),
                store.distinguished(row.summary().id()));
        Set<ModelId> concealed =
                hidden.among(found.stream().map(Likenesses::other).toList());
        return found.stream()
                .filter(likeness -> !concealed.contains(other(likeness)))
                .toList();
    }

    /** Those of them for which a likely duplicate is open; a few queries, however many there are. */
    Set<ModelId> suspected(Collection<ModelRow> rows) {
        List<UUID> ids = rows.stream().map(each -> each.summary().id().value()).toList();
        DuplicateFinder usual = new DuplicateFinder(ids.isEmpty() ? List.of() : candidates.sample());
        Map<UUID, List<ModelTraits>> near = candidates.near(ids);
        Map<UUID, Set<String>> told = store.distinguished(ids);
        Set<ModelId> suspected = new HashSet<>();
        for (ModelRow row : rows) {
            ModelId id = row.summary().id();
            List<ModelTraits> others = near.getOrDefault(id.value(), List.of());
            if (!open(row, usual, others, told.getOrDefault(id.value(), Set.of()))
                    .isEmpty()) {
                suspected.add(id);
            }
        }
        return suspected;
    }

    private List<ModelTraits> near(ModelRow row) {
        UUID id = row.summary().id().value();
        return candidates.near(List.of(id)).getOrDefault(id, List.of());
    }

    private static List<Likeness> open(
            ModelRow row, DuplicateFinder usual, List<ModelTraits> near, Set<String> toldApart) {
        if (near.isEmpty()) {
            return List.of();
        }
        return usual.with(near).find(traits(row), near).stream()
                .filter(likeness -> !toldApart.contains(likeness.other().id()))
                .toList();
    }

    private static ModelTraits traits(ModelRow row) {
        Registration registration = row.registration();
        ModelField field = registration.field();
        return new ModelTraits(
                row.summary().id().toString(),
                registration.name(),
                registration.place(),
                row.summary().leadName(),
                field == null ? "" : field.name(),
                registration.year());
    }

    private static ModelId other(Likeness likeness) {
        return new ModelId(UUID.fromString(likeness.other().id()));
    }
}
