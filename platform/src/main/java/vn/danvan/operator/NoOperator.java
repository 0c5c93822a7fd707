package vn.danvan.operator;

import vn.danvan.shared.DomainProblem;

/** An act of the console was asked for by somebody who is not signed in to it. */
class NoOperator extends DomainProblem {

    NoOperator() {
        super("operator.problem.no-operator");
    }
}
