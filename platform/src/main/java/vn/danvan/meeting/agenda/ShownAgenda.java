package vn.danvan.meeting.agenda;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;
import vn.danvan.council.sheet.BlindModels;
import vn.danvan.meeting.MeetingId;
import vn.danvan.models.HiddenModels;
import vn.danvan.models.ModelId;
import vn.danvan.models.ModelSummary;

/**
 * Agendas as they may be read. A model that a blind round still holds has no name on any of their screens, whoever looks:
 * the projector is read by the whole room.
 */
@Component
class ShownAgenda {

    private final AgendaStore store;
    private final BlindModels blind;
    private final HiddenModels hidden;

    ShownAgenda(AgendaStore store, BlindModels blind, HiddenModels hidden) {
        this.store = store;
        this.blind = blind;
        this.hidden = hidden;
    }

    List<AgendaItem> all(MeetingId meeting) {
        return shown(store.all(meeting));
    }

    Optional<AgendaItem> find(ItemId id) {
        return store.find(id).map(each -> shown(List.of(each)).getFirst());
    }

    /** Whether a blind round holds one of its models just now. */
    boolean conceals(MeetingId meeting) {
        return !nameless(store.all(meeting)).isEmpty();
    }

    private Map<ModelId, UnaryOperator<String>> nameless(List<AgendaItem> items) {
        return blind.among(items.stream()
                .map(AgendaItem::model)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
    }

    private List<AgendaItem> shown(List<AgendaItem> items) {
        Map<ModelId, UnaryOperator<String>> nameless = nameless(items);
        return items.stream()
                .map(each -> {
                    ModelId model = each.model();
                    UnaryOperator<String> blotting = model == null ? null : nameless.get(model);
                    return blotting == null ? each : each.nameless(blotting);
                })
                .toList();
    }

    /** Names of all but those that the acting person judges blind. */
    List<AgendaCandidate> candidates(List<ModelSummary> models) {
        Set<ModelId> concealed =
                hidden.among(models.stream().map(ModelSummary::id).toList());
        Map<ModelId, UnaryOperator<String>> nameless = concealed.isEmpty() ? Map.of() : blind.blotting(concealed);
        return models.stream()
                .map(each -> {
                    UnaryOperator<String> blotting = nameless.get(each.id());
                    return blotting == null
                            ? new AgendaCandidate(each.id(), each.name(), each.leadName())
                            : new AgendaCandidate(each.id(), blotting.apply(each.name()), "");
                })
                .toList();
    }
}
