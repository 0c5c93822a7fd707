package vn.danvan.models.api;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import vn.danvan.models.route.RouteService;
import vn.danvan.models.route.Stop;
import vn.danvan.models.step.ModelLevel;
import vn.danvan.shared.UnitId;

@RestController
class RoutesController {

    private final RouteService routes;

    RoutesController(RouteService routes) {
        this.routes = routes;
    }

    /** The desks after that of the own unit; a stop without a unit is the unit above the one before. */
    @GetMapping("/api/v1/endorsement-routes/{level}")
    List<Stop> route(@PathVariable ModelLevel level) {
        return routes.of(level);
    }

    @PutMapping("/api/v1/endorsement-routes/{level}")
    List<Stop> set(@PathVariable ModelLevel level, @RequestBody Wanted wanted) {
        List<@Nullable UnitId> stops = new ArrayList<>();
        if (wanted.stops() != null) {
            wanted.stops().forEach(stop -> stops.add(stop.unit() == null ? null : new UnitId(stop.unit())));
        }
        routes.set(level, stops);
        return route(level);
    }

    record Wanted(@Nullable List<Named> stops) {}

    record Named(@Nullable UUID unit) {}
}
