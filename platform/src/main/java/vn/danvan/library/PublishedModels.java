package vn.danvan.library;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.danvan.library.published.PublicFilter;
import vn.danvan.library.published.PublicList;
import vn.danvan.library.published.PublicModel;
import vn.danvan.library.published.PublicRow;
import vn.danvan.models.ModelId;
import vn.danvan.models.evidence.ModelPhotos;
import vn.danvan.models.evidence.Photo;
import vn.danvan.models.registration.ModelField;
import vn.danvan.shared.NotFound;

/**
 * The door for everybody: nobody acts here, no right is asked, and so only what a unit consented to show to everybody, and
 * the province approved, comes out.
 */
@Service
@Transactional(readOnly = true)
public class PublishedModels {

    private final PublicSearch search;
    private final ModelPhotos photos;

    PublishedModels(PublicSearch search, ModelPhotos photos) {
        this.search = search;
        this.photos = photos;
    }

    /** The newest first. Seven queries, however many models there are. */
    public PublicList list(PublicFilter filter, int offset, int limit) {
        List<PublicSearch.Found> found = search.list(filter, offset, limit);
        Set<UUID> agreed = agreed(found.stream().map(PublicSearch.Found::model).toList());
        Map<ModelField, Integer> fields = new EnumMap<>(ModelField.class);
        search.counts(new PublicFilter(filter.text(), null, filter.area(), filter.year()), "e.field")
                .forEach((name, count) -> fields.put(ModelField.valueOf(name), count));
        return new PublicList(
                found.stream().map(each -> each.row(agreed)).toList(),
                search.count(filter),
                fields,
                search.counts(new PublicFilter(filter.text(), filter.field(), "", filter.year()), "e.area"),
                newestFirst(search.counts(
                        new PublicFilter(filter.text(), filter.field(), filter.area(), null),
                        "extract(year from e.recognised_on)::integer::text")));
    }

    private static Map<String, Integer> newestFirst(Map<String, Integer> years) {
        Map<String, Integer> sorted = new LinkedHashMap<>();
        years.keySet().stream()
                .sorted(java.util.Comparator.reverseOrder())
                .forEach(year -> sorted.put(year, years.getOrDefault(year, 0)));
        return sorted;
    }

    /** Only the rows, as for a feed. */
    public List<PublicRow> newest(PublicFilter filter, int limit) {
        List<PublicSearch.Found> found = search.list(filter, 0, limit);
        Set<UUID> agreed = agreed(found.stream().map(PublicSearch.Found::model).toList());
        return found.stream().map(each -> each.row(agreed)).toList();
    }

    public Optional<PublicModel> find(UUID id) {
        return search.find(id).map(found -> {
            Set<UUID> agreed = agreed(List.of(found.model()));
            LibraryText text = found.text();
            return new PublicModel(
                    found.row(agreed),
                    text.method(),
                    text.cost(),
                    text.conditions(),
                    text.contactOpen() ? text.contact() : "",
                    search.photos(id).stream()
                            .filter(photo -> agreed.contains(photo.id()))
                            .toList());
        });
    }

    /**
     * A JPEG of at most 480 pixels; empty for every photo that does not stand on a public page. Without a transaction around
     * both questions, which the second would break off by saying no.
     */
    @Transactional(propagation = Propagation.SUPPORTS)
    public Optional<byte[]> thumbnail(UUID photo) {
        return search.isShown(photo) ? bytes(photo) : Optional.empty();
    }

    private Optional<byte[]> bytes(UUID photo) {
        try {
            return Optional.of(photos.thumbnail(photo));
        } catch (NotFound agreedNoMore) {
            return Optional.empty();
        }
    }

    /** Whose people agree to be shown, of all these models in one query. */
    private Set<UUID> agreed(List<ModelId> models) {
        return models.isEmpty()
                ? Set.of()
                : photos.of(models).values().stream()
                        .flatMap(List::stream)
                        .map(Photo::id)
                        .collect(Collectors.toCollection(HashSet::new));
    }
}
