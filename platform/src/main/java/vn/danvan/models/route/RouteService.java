package vn.danvan.models.route;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.danvan.identity.NotPermitted;
import vn.danvan.identity.Right;
import vn.danvan.identity.Rights;
import vn.danvan.models.life.StepProblem;
import vn.danvan.models.step.ModelLevel;
import vn.danvan.organisation.OrganisationService;
import vn.danvan.shared.UnitId;

/** The province's ways of endorsement; whoever prepares registration sets them, others get {@link NotPermitted}. */
@Service
@Transactional
public class RouteService {

    public static final int MAX_STOPS = 6;

    private final RouteStore routes;
    private final OrganisationService organisation;
    private final Rights rights;

    RouteService(RouteStore routes, OrganisationService organisation, Rights rights) {
        this.routes = routes;
        this.organisation = organisation;
        this.rights = rights;
    }

    /** Empty where the province has set none. */
    @Transactional(readOnly = true)
    public List<Stop> of(ModelLevel level) {
        rights.require(Right.MANAGE_REGISTRATION);
        return routes.stops(level);
    }

    /**
     * For registrations that are forwarded from now on; those under way go on by it too.
     *
     * @param stops after the desk of the own unit; none of them is the unit above the one before
     * @throws StepProblem for more stops than {@link #MAX_STOPS}
     */
    public void set(ModelLevel level, List<@Nullable UnitId> stops) {
        rights.require(Right.MANAGE_REGISTRATION);
        if (stops.size() > MAX_STOPS) {
            throw new StepProblem(StepProblem.Reason.TOO_MANY_STOPS, MAX_STOPS);
        }
        for (UnitId unit : stops) {
            if (unit != null) {
                organisation.details(unit, LocalDate.EPOCH);
            }
        }
        routes.set(level, stops);
    }
}
