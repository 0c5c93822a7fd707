package vn.danvan.replication;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.danvan.identity.ActingPost;
import vn.danvan.identity.Right;
import vn.danvan.models.HiddenModels;
import vn.danvan.models.ModelId;
import vn.danvan.replication.AdoptionProblem.Reason;
import vn.danvan.shared.NotFound;
import vn.danvan.shared.Sorting;
import vn.danvan.shared.StaleVersion;

/** The register of adoptions: who asks for which model, what came of it, and what grew out of it. */
@Service
@Transactional
public class AdoptionService {

    private final AdoptionRows rows;
    private final AdoptionRecords records;
    private final AdoptionSearch search;
    private final Families families;
    private final HiddenModels hidden;
    private final AdoptionAccess access;
    private final AdoptionNews news;

    AdoptionService(
            AdoptionRows rows,
            AdoptionRecords records,
            AdoptionSearch search,
            Families families,
            HiddenModels hidden,
            AdoptionAccess access,
            AdoptionNews news) {
        this.rows = rows;
        this.records = records;
        this.search = search;
        this.families = families;
        this.hidden = hidden;
        this.access = access;
        this.news = news;
    }

    /** Whether the acting post's unit may ask for models. */
    @Transactional(readOnly = true)
    public boolean mayAsk() {
        return access.may(Right.REGISTER_MODELS);
    }

    /**
     * The acting post's unit asks to adopt a recognised model; the model's unit is told.
     *
     * @throws AdoptionProblem where the model is not recognised, is the unit's own, or was asked for before
     */
    public AdoptionId ask(ModelId model, NewAdoption wanted) {
        ActingPost post = access.require(Right.REGISTER_MODELS);
        Families.Head head = families.head(model).orElseThrow(NotFound::new);
        wanted.check();
        if (!head.inForce()) {
            throw new AdoptionProblem(Reason.NOT_RECOGNISED);
        }
        if (head.leadUnit().equals(post.unit())) {
            throw new AdoptionProblem(Reason.OWN_MODEL);
        }
        AdoptionId id = rows.add(model, post, wanted);
        news.asked(adoption(id), post);
        return id;
    }

    /**
     * One more thing that proves the adoption.
     *
     * @param reference where it is found: a number, a file, an address
     */
    public void prove(AdoptionId id, String what, String reference) {
        ActingPost post = access.requireAdopter(adoption(id));
        if (what.isBlank() || reference.isBlank()) {
            throw new AdoptionProblem(Reason.TEXT_MISSING);
        }
        NewAdoption.requireShort(what);
        NewAdoption.requireShort(reference);
        records.prove(id, what.strip(), reference.strip(), post);
    }

    /**
     * Says which model of the adopter grew out of this adoption.
     *
     * @param version that the person looked at
     * @throws AdoptionProblem where the model is another unit's, or would be its own ancestor
     * @throws StaleVersion when somebody else was faster
     */
    public void name(AdoptionId id, int version, ModelId own) {
        Adoption adoption = adoption(id);
        access.requireAdopter(adoption);
        Families.Head head = families.head(own)
                .filter(each -> access.reaches(each.leadUnit()))
                .orElseThrow(NotFound::new);
        if (!head.leadUnit().equals(adoption.unit())) {
            throw new AdoptionProblem(Reason.NOT_YOUR_MODEL);
        }
        if (families.hasOrigin(own) || families.grewOutOf(adoption.model(), own)) {
            throw new AdoptionProblem(Reason.ALREADY_IN_FAMILY);
        }
        rows.write(AdoptionChange.of(adoption).owning(own), version);
    }

    @Transactional(readOnly = true)
    public AdoptionDetails details(AdoptionId id) {
        Adoption adoption = adoption(id);
        access.requireReadable(adoption);
        Set<AdoptionStep> open = access.open(adoption);
        Set<ModelId> concealed = concealed(List.of(adoption));
        Adoption shown = adoption.without(concealed);
        return new AdoptionDetails(
                shown,
                !shown.equals(adoption),
                records.evidence(id),
                events(adoption, concealed),
                Set.copyOf(open),
                open.contains(AdoptionStep.END));
    }

    /** @param order by {@code model}, {@code unit}, {@code state}, {@code asked}, {@code confirmed} */
    @Transactional(readOnly = true)
    public List<Adoption> list(AdoptionFilter filter, List<Sorting> order, int offset, int limit) {
        return shown(search.list(access.wanted(filter), order, offset, limit));
    }

    @Transactional(readOnly = true)
    public int count(AdoptionFilter filter) {
        return search.count(access.wanted(filter));
    }

    @Transactional(readOnly = true)
    public Map<String, Integer> counts(AdoptionFilter filter, AdoptionFilter.Facet facet) {
        return search.counts(access.wanted(filter), facet);
    }

    /**
     * The family of a model, as everybody in the province who reads models may know it: names of units and models, no
     * contacts. Whoever judges one of them without knowing whose it is learns neither its family nor its name in another.
     */
    @Transactional(readOnly = true)
    public Family family(ModelId model) {
        return findFamily(model).orElseThrow(NotFound::new);
    }

    /** The same; nothing where it is not told. */
    @Transactional(readOnly = true)
    public Optional<Family> findFamily(ModelId model) {
        access.require(Right.READ_MODELS);
        return families.head(model).isEmpty() || !hidden.among(List.of(model)).isEmpty()
                ? Optional.empty()
                : Optional.of(families.of(model, hidden::among));
    }

    private List<AdoptionDetails.Event> events(Adoption adoption, Set<ModelId> concealed) {
        List<AdoptionDetails.Event> events = records.events(adoption.id());
        return concealed.contains(adoption.model())
                ? events.stream().map(AdoptionDetails.Event::withoutModelsSide).toList()
                : events;
    }

    private List<Adoption> shown(List<Adoption> adoptions) {
        Set<ModelId> concealed = concealed(adoptions);
        return adoptions.stream().map(each -> each.without(concealed)).toList();
    }

    private Set<ModelId> concealed(List<Adoption> adoptions) {
        return hidden.among(
                adoptions.stream().flatMap(AdoptionService::models).distinct().toList());
    }

    private static Stream<ModelId> models(Adoption adoption) {
        return Stream.concat(Stream.of(adoption.model()), Stream.ofNullable(adoption.ownModel()));
    }

    private Adoption adoption(AdoptionId id) {
        return rows.find(id).orElseThrow(NotFound::new);
    }
}
