package vn.danvan.models.api;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.danvan.models.quota.Excess;
import vn.danvan.models.quota.Quota;
import vn.danvan.models.quota.QuotaLine;
import vn.danvan.models.quota.QuotaScope;
import vn.danvan.models.quota.QuotaService;
import vn.danvan.models.quota.Shortfall;
import vn.danvan.models.registration.ModelField;
import vn.danvan.shared.UnitId;

@RestController
class QuotasController {

    private final QuotaService quotas;

    QuotasController(QuotaService quotas) {
        this.quotas = quotas;
    }

    @GetMapping("/api/v1/registration-years/{year}/quotas")
    List<Quota> quotas(@PathVariable int year) {
        return quotas.of(year);
    }

    @PostMapping("/api/v1/registration-years/{year}/quotas")
    @ResponseStatus(HttpStatus.CREATED)
    List<Quota> add(@PathVariable int year, @RequestBody Wanted wanted) {
        quotas.add(wanted.scope(year), wanted.minimum(), wanted.maximum());
        return quotas(year);
    }

    /** @param version that the caller read; 409 if somebody else saved since */
    @PutMapping("/api/v1/registration-quotas/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void change(@PathVariable UUID id, @RequestParam int version, @RequestBody Wanted wanted) {
        quotas.change(id, version, wanted.minimum(), wanted.maximum());
    }

    @DeleteMapping("/api/v1/registration-quotas/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(@PathVariable UUID id) {
        quotas.remove(id);
    }

    /** How far a unit has got with its quotas of the year. */
    @GetMapping("/api/v1/registration-years/{year}/quotas/{unit}")
    List<QuotaLine> use(@PathVariable int year, @PathVariable UUID unit) {
        return quotas.use(new UnitId(unit), year);
    }

    /** Units that have registered less than they shall. */
    @GetMapping("/api/v1/registration-years/{year}/shortfalls")
    List<Shortfall> below(@PathVariable int year) {
        return quotas.below(year);
    }

    @GetMapping("/api/v1/registration-years/{year}/excesses")
    List<Excess> allowed(@PathVariable int year) {
        return quotas.allowed(year);
    }

    /** Lets a unit register more than its maximum; the caller's name and the reason are kept. */
    @PostMapping("/api/v1/registration-years/{year}/excesses")
    @ResponseStatus(HttpStatus.CREATED)
    List<Excess> allowMore(@PathVariable int year, @RequestBody More more) {
        quotas.allowMore(
                year,
                more.unit() == null ? null : new UnitId(more.unit()),
                more.field(),
                more.extra() == null ? 0 : more.extra(),
                more.reason() == null ? "" : more.reason());
        return allowed(year);
    }

    record Wanted(
            @Nullable UUID unit,
            @Nullable String unitType,
            @Nullable ModelField field,
            @Nullable Integer minimum,
            @Nullable Integer maximum) {

        QuotaScope scope(int year) {
            return new QuotaScope(year, unit == null ? null : new UnitId(unit), unitType, field);
        }
    }

    record More(
            @Nullable UUID unit,
            @Nullable ModelField field,
            @Nullable Integer extra,
            @Nullable String reason) {}
}
