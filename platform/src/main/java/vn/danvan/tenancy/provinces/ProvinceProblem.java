package vn.danvan.tenancy.provinces;

import vn.danvan.shared.DomainProblem;
import vn.danvan.tenancy.TenantId;

/** Why an operator's act on a province was not done; nothing was changed. */
public final class ProvinceProblem extends DomainProblem {

    private ProvinceProblem(String key, Object... arguments) {
        super(key, arguments);
    }

    /** This process has no owner role, so it cannot make, mend or drop schemas. */
    static ProvinceProblem noOwner() {
        return new ProvinceProblem("operator.problem.no-owner");
    }

    static ProvinceProblem notMade(String why) {
        return new ProvinceProblem("operator.problem.not-made", why);
    }

    static ProvinceProblem wrongMove() {
        return new ProvinceProblem("operator.problem.wrong-move");
    }

    static ProvinceProblem unknown(TenantId tenant) {
        return new ProvinceProblem("operator.problem.unknown-province", tenant.value());
    }
}
