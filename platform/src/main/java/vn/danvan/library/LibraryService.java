package vn.danvan.library;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.danvan.identity.Right;
import vn.danvan.identity.Rights;
import vn.danvan.library.LibraryPage.ShownPhoto;
import vn.danvan.models.ModelId;
import vn.danvan.models.evidence.ModelPhotos;
import vn.danvan.models.evidence.Photo;
import vn.danvan.replication.AdoptionId;
import vn.danvan.replication.AdoptionService;
import vn.danvan.replication.NewAdoption;
import vn.danvan.shared.NotFound;
import vn.danvan.shared.Sorting;

/** The library, the same for everybody in the province who reads models. Read from the database each time: no cache. */
@Service
@Transactional(readOnly = true)
public class LibraryService {

    private static final int COMPARED = 200;

    private final LibrarySearch search;
    private final ModelPhotos photos;
    private final AdoptionService adoptions;
    private final Rights rights;

    LibraryService(LibrarySearch search, ModelPhotos photos, AdoptionService adoptions, Rights rights) {
        this.search = search;
        this.photos = photos;
        this.adoptions = adoptions;
        this.rights = rights;
    }

    /** @param order by {@code name}, {@code field}, {@code area}, {@code unit}, {@code recognised}, {@code adoptions} */
    public List<LibraryRow> list(LibraryFilter filter, List<Sorting> order, int offset, int limit) {
        rights.require(Right.READ_MODELS);
        return search.list(filter, order, offset, limit);
    }

    public int count(LibraryFilter filter) {
        rights.require(Right.READ_MODELS);
        return search.count(filter);
    }

    public Map<String, Integer> counts(LibraryFilter filter, LibraryFilter.Facet facet) {
        rights.require(Right.READ_MODELS);
        return search.counts(filter, facet);
    }

    /** @throws NotFound for what is not published, or not any more */
    public LibraryPage page(EntryId id) {
        rights.require(Right.READ_MODELS);
        LibraryPage page = search.find(id).orElseThrow(NotFound::new);
        return new LibraryPage(page.row(), page.text(), photos(page.row()), similar(page.row()));
    }

    /** Those consented to on this page whose people still agree to be shown. */
    private List<ShownPhoto> photos(LibraryRow row) {
        Set<UUID> agreed = photos.of(row.model()).stream().map(Photo::id).collect(Collectors.toSet());
        return search.photos(row.id()).stream()
                .filter(photo -> agreed.contains(photo.id()))
                .toList();
    }

    private List<LibraryRow> similar(LibraryRow row) {
        LibraryFilter sameField = new LibraryFilter("", row.field(), "", null, null);
        return SimilarModels.among(search.list(sameField, List.of(), 0, COMPARED), row);
    }

    /**
     * A small JPEG of a photo that stands on a page of the library.
     *
     * @throws NotFound for every other photo
     */
    public byte[] thumbnail(UUID photo) {
        rights.require(Right.READ_MODELS);
        if (!search.isShown(photo)) {
            throw new NotFound();
        }
        return photos.thumbnail(photo);
    }

    /** The acting post's unit asks to adopt what it found here; the model's unit is told. */
    @Transactional
    public AdoptionId ask(EntryId id, NewAdoption wanted) {
        ModelId model = page(id).row().model();
        return adoptions.ask(model, wanted);
    }
}
