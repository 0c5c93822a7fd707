package vn.danvan.operator;

import vn.danvan.shared.DomainProblem;

/** What is missing for a deletion; nothing was changed. */
final class DeletionProblem extends DomainProblem {

    private DeletionProblem(String key, Object... arguments) {
        super(key, arguments);
    }

    static DeletionProblem name(String expected) {
        return new DeletionProblem("operator.problem.typed-name", expected);
    }

    static DeletionProblem archive() {
        return new DeletionProblem("operator.problem.no-archive");
    }

    static DeletionProblem second() {
        return new DeletionProblem("operator.problem.second-operator");
    }
}
