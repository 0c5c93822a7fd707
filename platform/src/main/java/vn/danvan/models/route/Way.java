package vn.danvan.models.route;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.danvan.models.life.StepProblem;
import vn.danvan.models.life.StepProblem.Reason;
import vn.danvan.models.step.ModelLevel;
import vn.danvan.models.step.ModelSettings;
import vn.danvan.organisation.OrganisationService;
import vn.danvan.organisation.UnitRow;
import vn.danvan.shared.UnitId;

/**
 * The way of a registration from desk to desk: by the province's stops for its level, and where it has set none from
 * each unit to the one above. A desk at which nobody sits is passed over and counts as passed.
 */
@Component
public class Way {

    private static final int LONGEST = 20;

    private final RouteStore routes;
    private final OrganisationService organisation;
    private final ModelSettings settings;
    private final Clock clock;

    Way(RouteStore routes, OrganisationService organisation, ModelSettings settings, Clock clock) {
        this.routes = routes;
        this.organisation = organisation;
        this.settings = settings;
        this.clock = clock;
    }

    /** @param passed how many desks it has left behind */
    public record Place(UnitId desk, int passed) {}

    /** How many desks it must have left behind before it can be accepted. */
    public int needed(@Nullable ModelLevel level) {
        if (level == null) {
            return 0;
        }
        int stops = routes.stops(level).size();
        return stops > 0 ? stops : settings.endorsements().getOrDefault(level, 0);
    }

    /** @throws StepProblem where there is no further desk */
    public Place next(@Nullable ModelLevel level, Place place) {
        return further(level, place).orElseThrow(() -> new StepProblem(Reason.NO_SUPERIOR));
    }

    /** The first desk from here on at which somebody sits; here, where there is none at all. */
    public Place settle(@Nullable ModelLevel level, Place from) {
        Place place = from;
        for (int count = 0; count < LONGEST; count++) {
            if (routes.isManned(place.desk())) {
                return place;
            }
            Optional<Place> further = further(level, place);
            if (further.isEmpty()) {
                return from;
            }
            place = further.get();
        }
        return from;
    }

    /** @throws StepProblem where somebody sits here, or nobody further on */
    public Place over(@Nullable ModelLevel level, Place place) {
        if (routes.isManned(place.desk())) {
            throw new StepProblem(Reason.DESK_MANNED);
        }
        Place settled = settle(level, place);
        if (settled.equals(place)) {
            throw new StepProblem(Reason.NO_SUPERIOR);
        }
        return settled;
    }

    /** Whether nobody sits there who could endorse. */
    public boolean isVacant(UnitId desk) {
        return !routes.isManned(desk);
    }

    private Optional<Place> further(@Nullable ModelLevel level, Place place) {
        List<Stop> stops = level == null ? List.of() : routes.stops(level);
        UnitId named = place.passed() < stops.size() ? stops.get(place.passed()).unit() : null;
        UnitRow above = organisation.details(place.desk(), LocalDate.now(clock)).parent();
        UnitId desk = named != null ? named : above == null ? null : above.id();
        return desk == null || desk.equals(place.desk())
                ? Optional.empty()
                : Optional.of(new Place(desk, place.passed() + 1));
    }
}
