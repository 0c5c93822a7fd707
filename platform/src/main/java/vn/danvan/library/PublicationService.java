package vn.danvan.library;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.danvan.identity.ActingPost;
import vn.danvan.identity.NotPermitted;
import vn.danvan.identity.ReadScope;
import vn.danvan.identity.Right;
import vn.danvan.identity.Rights;
import vn.danvan.library.LibraryProblem.Reason;
import vn.danvan.models.ModelDetails;
import vn.danvan.models.ModelId;
import vn.danvan.models.ModelService;
import vn.danvan.models.ModelSummary;
import vn.danvan.models.evidence.ModelPhotos;
import vn.danvan.models.evidence.Photo;
import vn.danvan.models.life.ModelState;
import vn.danvan.shared.StaleVersion;
import vn.danvan.shared.UnitId;
import vn.danvan.tenancy.CurrentTenant;
import vn.danvan.tenancy.TenantProfiles;

/**
 * How a model comes into the library: its unit writes what is to be shown, the unit's head consents, the province approves;
 * either of them takes it back at any time. What is shown is what was consented to, not the registration.
 */
@Service
@Transactional
public class PublicationService {

    private static final Set<ModelState> LAPSED = EnumSet.of(ModelState.FADED, ModelState.REVOKED);

    private final LibraryRows rows;
    private final ModelService models;
    private final ModelPhotos photos;
    private final Rights rights;
    private final TenantProfiles profiles;
    private final Clock clock;

    PublicationService(
            LibraryRows rows,
            ModelService models,
            ModelPhotos photos,
            Rights rights,
            TenantProfiles profiles,
            Clock clock) {
        this.rows = rows;
        this.models = models;
        this.photos = photos;
        this.rights = rights;
        this.profiles = profiles;
        this.clock = clock;
    }

    /** As it stands, or as it would begin, of a model that the acting post may see. */
    @Transactional(readOnly = true)
    public Publication of(ModelId id) {
        ModelDetails model = models.details(id);
        Optional<LibraryRows.Kept> kept = rows.find(id);
        PublicationState state = kept.map(LibraryRows.Kept::state).orElse(PublicationState.DRAFT);
        UnitId unit = model.summary().leadUnit();
        return new Publication(
                id,
                model.summary().name(),
                kept.map(LibraryRows.Kept::version).orElse(-1),
                state,
                kept.map(LibraryRows.Kept::text).orElseGet(() -> LibraryText.from(model.registration())),
                isInForce(model.summary()) && state.editable() && covers(Right.REPORT_MODELS, unit),
                kept.isEmpty() || !isInForce(model.summary()) ? Set.of() : open(state, unit),
                kept.map(each -> rows.events(each.id())).orElse(List.of()));
    }

    private Set<PublicationStep> open(PublicationState state, UnitId unit) {
        Set<PublicationStep> open = EnumSet.noneOf(PublicationStep.class);
        for (PublicationStep step : PublicationStep.values()) {
            if (step.leavesFrom(state) && may(step, unit)) {
                open.add(step);
            }
        }
        return Set.copyOf(open);
    }

    /**
     * Keeps what is to be shown; it begins again as a draft.
     *
     * @param version that the person looked at
     * @throws LibraryProblem where the model is not recognised, or the page is under way
     * @throws StaleVersion when somebody else saved since
     */
    public void write(ModelId id, int version, LibraryText text) {
        ModelDetails model = models.details(id);
        require(Right.REPORT_MODELS, model.summary().leadUnit());
        requireInForce(model.summary());
        Optional<LibraryRows.Kept> kept = rows.find(id);
        if (kept.filter(each -> !each.state().editable()).isPresent()) {
            throw new LibraryProblem(Reason.NOT_OPEN);
        }
        if (kept.map(LibraryRows.Kept::version).orElse(-1) != version) {
            throw new StaleVersion();
        }
        text.requireStorable();
        rows.write(id, version, text, facts(model), chosen(id, text));
    }

    private List<LibraryPage.ShownPhoto> chosen(ModelId id, LibraryText text) {
        if (text.photos().isEmpty()) {
            return List.of();
        }
        Map<UUID, Photo> there = photos.of(id).stream().collect(Collectors.toMap(Photo::id, Function.identity()));
        if (!there.keySet().containsAll(text.photos())) {
            throw new LibraryProblem(Reason.UNKNOWN_PHOTO);
        }
        return text.photos().stream()
                .distinct()
                .map(photo -> Objects.requireNonNull(there.get(photo)))
                .map(photo -> new LibraryPage.ShownPhoto(photo.id(), photo.caption(), photo.width(), photo.height()))
                .toList();
    }

    private LibraryRows.Facts facts(ModelDetails model) {
        ModelSummary summary = model.summary();
        String place = model.registration().place();
        LocalDate today = LocalDate.now(clock);
        String province = profiles.of(CurrentTenant.required()).nameOn(today).name();
        return new LibraryRows.Facts(
                summary.name(),
                String.valueOf(summary.field()),
                String.valueOf(summary.recognised()),
                place,
                Areas.of(place, province),
                summary.leadName(),
                rows.recognisedOn(summary.id()).orElse(today));
    }

    /**
     * @param version that the person looked at
     * @throws LibraryProblem when the step is not open, or a reason is missing
     * @throws NotPermitted to who may not consent or approve
     */
    public void take(ModelId id, int version, PublicationStep step, String reason) {
        ModelDetails model = models.details(id);
        UnitId unit = model.summary().leadUnit();
        ActingPost post = rights.require(Right.READ_MODELS);
        if (!may(step, unit)) {
            throw new NotPermitted(step == PublicationStep.CONSENT ? Right.ENDORSE_MODELS : Right.PUBLISH_MODELS);
        }
        LibraryRows.Kept kept = rows.find(id).orElseThrow(() -> new LibraryProblem(Reason.NOT_OPEN));
        if (!step.leavesFrom(kept.state())) {
            throw new LibraryProblem(Reason.NOT_OPEN);
        }
        if (step.needsReason() && reason.isBlank()) {
            throw new LibraryProblem(Reason.REASON_MISSING);
        }
        if (step == PublicationStep.CONSENT || step == PublicationStep.PUBLISH) {
            requireInForce(model.summary());
            kept.text().requireComplete();
        }
        rows.move(kept.id(), version, step, post, reason.isBlank() ? null : reason.strip());
    }

    /** Whether anything can wait for the acting post. */
    @Transactional(readOnly = true)
    public boolean mayDecide() {
        return rights.may(Right.ENDORSE_MODELS) || rights.may(Right.PUBLISH_MODELS);
    }

    /** What waits for the acting post: drafts for the unit's consent, or what was consented to for approval. */
    @Transactional(readOnly = true)
    public List<Publication.Waiting> waiting(int most) {
        List<Publication.Waiting> all = new ArrayList<>();
        if (rights.may(Right.PUBLISH_MODELS)) {
            all.addAll(waiting(PublicationState.CONSENTED, Right.PUBLISH_MODELS, most));
        }
        if (rights.may(Right.ENDORSE_MODELS)) {
            all.addAll(waiting(PublicationState.DRAFT, Right.ENDORSE_MODELS, most));
        }
        return List.copyOf(all);
    }

    private List<Publication.Waiting> waiting(PublicationState state, Right right, int most) {
        return switch (rights.scope(right)) {
            case ReadScope.Everything() -> rows.waiting(state, null, most);
            case ReadScope.Units(var units) -> rows.waiting(state, units, most);
        };
    }

    private boolean may(PublicationStep step, UnitId unit) {
        return switch (step) {
            case CONSENT -> covers(Right.ENDORSE_MODELS, unit);
            case PUBLISH, RETURN -> covers(Right.PUBLISH_MODELS, unit);
            case WITHDRAW -> covers(Right.ENDORSE_MODELS, unit) || covers(Right.PUBLISH_MODELS, unit);
        };
    }

    private boolean covers(Right right, UnitId unit) {
        return rights.may(right) && rights.scope(right).covers(unit);
    }

    private void require(Right right, UnitId unit) {
        if (!covers(right, unit)) {
            throw new NotPermitted(right);
        }
    }

    private static void requireInForce(ModelSummary model) {
        if (!isInForce(model)) {
            throw new LibraryProblem(Reason.NOT_RECOGNISED);
        }
    }

    private static boolean isInForce(ModelSummary model) {
        return model.recognised() != null && model.field() != null && !LAPSED.contains(model.state());
    }
}
