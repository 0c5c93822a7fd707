package vn.danvan.workdays;

import vn.danvan.shared.DomainProblem;

/** Nobody has said yet which days of that year are holidays. */
class UnknownYear extends DomainProblem {

    public UnknownYear(int year) {
        super("workdays.problem.unknown-year", String.valueOf(year));
    }
}
