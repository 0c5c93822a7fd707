package vn.danvan.models;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.danvan.identity.ActingPost;
import vn.danvan.identity.Right;
import vn.danvan.models.duplicates.Likeness;
import vn.danvan.models.forms.FormChoice;
import vn.danvan.models.forms.FormContent;
import vn.danvan.models.life.ModelState;
import vn.danvan.models.life.ModelStep;
import vn.danvan.models.registration.Registration;
import vn.danvan.models.registration.RegistrationCheck;
import vn.danvan.models.route.Way;
import vn.danvan.shared.NotFound;
import vn.danvan.shared.Sorting;
import vn.danvan.shared.StaleVersion;
import vn.danvan.shared.TimeOrderedIds;

/** Registrations of models: drafts, what they look like elsewhere, lists. Steps of the life cycle are in {@link ModelSteps}. */
@Service
@Transactional
public class ModelService {

    private final ModelStore store;
    private final ModelSearch search;
    private final LifeLines lifeLines;
    private final ModelAccess access;
    private final Likenesses likenesses;
    private final FormChoice forms;
    private final Way way;
    private final Clock clock;

    ModelService(
            ModelStore store,
            ModelSearch search,
            LifeLines lifeLines,
            ModelAccess access,
            Likenesses likenesses,
            FormChoice forms,
            Way way,
            Clock clock) {
        this.likenesses = likenesses;
        this.way = way;
        this.forms = forms;
        this.store = store;
        this.search = search;
        this.lifeLines = lifeLines;
        this.access = access;
        this.clock = clock;
    }

    /** Whether the acting post may register models. */
    @Transactional(readOnly = true)
    public boolean mayRegister() {
        return access.may(Right.REGISTER_MODELS);
    }

    /** A new draft of the acting post's unit; anything but the year may still be open. */
    public ModelId start(Registration registration) {
        ActingPost post = access.require(Right.REGISTER_MODELS);
        RegistrationCheck.requireStorable(registration);
        ModelId id = new ModelId(TimeOrderedIds.next(clock));
        store.add(id, registration, post.unit(), post.person().value());
        return id;
    }

    /**
     * Keeps a draft as it is now, complete or not.
     *
     * @param version that the person looked at
     * @return the version that it has now
     * @throws StaleVersion when somebody else saved since; nothing is overwritten
     */
    public int save(ModelId id, int version, Registration registration) {
        ModelRow row = readable(id);
        access.requireEditable(row);
        RegistrationCheck.requireStorable(registration);
        store.write(id, version, registration);
        return version + 1;
    }

    /** What would be asked of such a registration, before it is kept. */
    @Transactional(readOnly = true)
    public FormContent form(Registration registration) {
        access.require(Right.READ_MODELS);
        return forms.of(registration).content();
    }

    @Transactional(readOnly = true)
    public ModelDetails details(ModelId id) {
        ModelRow row = readable(id);
        boolean vacant = row.summary().state() == ModelState.REGISTERED
                && way.isVacant(row.summary().desk());
        Set<ModelStep> open = access.open(row);
        if (!vacant) {
            open.remove(ModelStep.PASS_OVER);
        }
        return new ModelDetails(
                row.summary(),
                row.version(),
                row.registration(),
                forms.of(row.registration(), row.form()).content(),
                lifeLines.of(id),
                Set.copyOf(open),
                open.contains(ModelStep.REGISTER),
                vacant);
    }

    /** Newest change first; names and places are found with or without tone marks. */
    @Transactional(readOnly = true)
    public List<ModelSummary> list(String text, @Nullable ModelState state, int offset, int limit) {
        return list(new ModelFilter(text, state, null, null), List.of(), offset, limit);
    }

    /** @param order by {@code name}, {@code code}, {@code state}, {@code field}, {@code desk}, {@code lead} */
    @Transactional(readOnly = true)
    public List<ModelSummary> list(ModelFilter filter, List<Sorting> order, int offset, int limit) {
        return search.list(access.query(filter), order, offset, limit);
    }

    @Transactional(readOnly = true)
    public int count(String text, @Nullable ModelState state) {
        return count(new ModelFilter(text, state, null, null));
    }

    @Transactional(readOnly = true)
    public int count(ModelFilter filter) {
        return search.count(access.query(filter));
    }

    /** How many of the models that match have which value, by value. */
    @Transactional(readOnly = true)
    public Map<String, Integer> counts(ModelFilter filter, ModelFilter.Facet facet) {
        return search.counts(access.query(filter), facet);
    }

    /**
     * Registrations of all years and units of the province that may be the same model, but for those that somebody
     * already told apart. Names and places are shown even of models that the post could not open, but for those that the
     * person judges without knowing whose they are.
     */
    @Transactional(readOnly = true)
    public List<Likeness> duplicates(ModelId id) {
        ModelRow row = readable(id);
        return likenesses.of(row);
    }

    /**
     * Remembers that these two are not the same.
     *
     * @throws NotFound also where they are one
     */
    public void distinguish(ModelId id, ModelId other) {
        ActingPost post = access.require(Right.REGISTER_MODELS);
        readable(id);
        if (id.equals(other) || store.find(other).isEmpty()) {
            throw new NotFound();
        }
        store.distinguish(id, other, post.person().value());
    }

    private ModelRow readable(ModelId id) {
        ModelRow row = store.find(id).orElseThrow(NotFound::new);
        access.requireReadable(row);
        return row;
    }
}
