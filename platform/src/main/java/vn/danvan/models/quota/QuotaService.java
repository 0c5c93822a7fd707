package vn.danvan.models.quota;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.danvan.identity.ActingPost;
import vn.danvan.identity.NotPermitted;
import vn.danvan.identity.ReadScope;
import vn.danvan.identity.Right;
import vn.danvan.identity.Rights;
import vn.danvan.models.registration.ModelField;
import vn.danvan.shared.NotFound;
import vn.danvan.shared.StaleVersion;
import vn.danvan.shared.UnitId;

/**
 * Quotas of registration. Who prepares registration sets them and allows more, by name and with a reason; without that
 * right, changes throw {@link NotPermitted}.
 */
@Service
@Transactional
public class QuotaService {

    private static final int MOST = 10_000;

    private final QuotaStore quotas;
    private final QuotaUse use;
    private final Rights rights;

    QuotaService(QuotaStore quotas, QuotaUse use, Rights rights) {
        this.quotas = quotas;
        this.use = use;
        this.rights = rights;
    }

    @Transactional(readOnly = true)
    public List<Quota> of(int year) {
        rights.require(Right.MANAGE_REGISTRATION);
        return quotas.of(year);
    }

    /** At least one of the two numbers; both may be. */
    public UUID add(QuotaScope scope, @Nullable Integer minimum, @Nullable Integer maximum) {
        ActingPost post = rights.require(Right.MANAGE_REGISTRATION);
        requireNumbers(minimum, maximum);
        return quotas.add(scope, minimum, maximum, post.person().value());
    }

    /**
     * @param version that the person looked at
     * @throws StaleVersion when somebody else was faster
     */
    public void change(UUID id, int version, @Nullable Integer minimum, @Nullable Integer maximum) {
        ActingPost post = rights.require(Right.MANAGE_REGISTRATION);
        if (!quotas.exists(id)) {
            throw new NotFound();
        }
        requireNumbers(minimum, maximum);
        quotas.change(id, version, minimum, maximum, post.person().value());
    }

    public void remove(UUID id) {
        rights.require(Right.MANAGE_REGISTRATION);
        if (quotas.remove(id) == 0) {
            throw new NotFound();
        }
    }

    /** Lets a unit register more than its maximum. */
    public void allowMore(int year, @Nullable UnitId unit, @Nullable ModelField field, int extra, String reason) {
        ActingPost post = rights.require(Right.MANAGE_REGISTRATION);
        if (unit == null) {
            throw new QuotaProblem(QuotaProblem.Reason.UNIT_MISSING);
        }
        if (reason.isBlank()) {
            throw new QuotaProblem(QuotaProblem.Reason.REASON_MISSING);
        }
        if (extra < 1 || extra > MOST) {
            throw new QuotaProblem(QuotaProblem.Reason.NUMBERS_WRONG);
        }
        quotas.grant(new QuotaScope(year, unit, null, field), extra, reason.strip(), post);
    }

    @Transactional(readOnly = true)
    public List<Excess> allowed(int year) {
        rights.require(Right.MANAGE_REGISTRATION);
        return quotas.excesses(year);
    }

    /** How far a unit has got, all fields together first; empty where no quota is for it. Whose models one reads, may know. */
    @Transactional(readOnly = true)
    public List<QuotaLine> use(UnitId unit, int year) {
        if (!rights.scope(Right.READ_MODELS).covers(unit)) {
            throw new NotFound();
        }
        return use.of(unit, year);
    }

    /** Units that have registered less than they shall, as far as the acting post reads their models. */
    @Transactional(readOnly = true)
    public List<Shortfall> below(int year) {
        rights.require(Right.READ_MODELS);
        return switch (rights.scope(Right.READ_MODELS)) {
            case ReadScope.Everything() -> use.below(year, null);
            case ReadScope.Units(var units) -> use.below(year, units);
        };
    }

    /**
     * Part of handing in: only one at a time for a unit.
     *
     * @param field of the registration
     * @throws QuotaProblem where the unit has registered as many as it may
     */
    public void requireRoom(UnitId unit, int year, @Nullable ModelField field) {
        use.lock(unit);
        for (QuotaLine line : use.of(unit, year)) {
            Integer allowed = line.allowed();
            if (allowed != null && line.isFull() && (line.field() == null || line.field() == field)) {
                throw new QuotaProblem(QuotaProblem.Reason.FULL, line.used(), allowed);
            }
        }
    }

    private static void requireNumbers(@Nullable Integer minimum, @Nullable Integer maximum) {
        int least = minimum == null ? 0 : minimum;
        int most = maximum == null ? MOST : maximum;
        if (minimum == null && maximum == null || least < 0 || most > MOST || least > most) {
            throw new QuotaProblem(QuotaProblem.Reason.NUMBERS_WRONG);
        }
    }
}
