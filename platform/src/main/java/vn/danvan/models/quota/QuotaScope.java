package vn.danvan.models.quota;

import org.jspecify.annotations.Nullable;
import vn.danvan.models.registration.ModelField;
import vn.danvan.shared.UnitId;

/**
 * For whom a quota is: one unit, each unit of a type, or each unit; the more precise goes before the other.
 *
 * @param type code of a unit type; none beside a unit
 * @param field none for all fields together
 */
public record QuotaScope(
        int year,
        @Nullable UnitId unit,
        @Nullable String type,
        @Nullable ModelField field) {

    public QuotaScope {
        if (unit != null && type != null) {
            throw new QuotaProblem(QuotaProblem.Reason.UNIT_AND_TYPE);
        }
    }
}
