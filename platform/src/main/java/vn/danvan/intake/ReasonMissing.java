package vn.danvan.intake;

import vn.danvan.shared.DomainProblem;

/** A rejection without a reason helps nobody who comes later. */
class ReasonMissing extends DomainProblem {

    ReasonMissing() {
        super("intake.review.reason-missing");
    }
}
