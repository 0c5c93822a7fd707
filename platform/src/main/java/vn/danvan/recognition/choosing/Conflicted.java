package vn.danvan.recognition.choosing;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.danvan.models.ModelId;
import vn.danvan.recognition.MarkedInConflict;

/** Models with a mark of somebody who should not have given one, as all modules that keep marks know them. */
@Component
class Conflicted {

    private final ObjectProvider<MarkedInConflict> keepers;

    Conflicted(ObjectProvider<MarkedInConflict> keepers) {
        this.keepers = keepers;
    }

    Set<ModelId> among(Collection<ModelId> models) {
        return models.isEmpty()
                ? Set.of()
                : keepers.stream()
                        .flatMap(keeper -> keeper.among(models).stream())
                        .collect(Collectors.toSet());
    }
}
