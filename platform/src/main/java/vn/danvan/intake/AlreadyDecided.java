package vn.danvan.intake;

import vn.danvan.shared.DomainProblem;

/** The import was confirmed or rejected before. */
public class AlreadyDecided extends DomainProblem {

    AlreadyDecided(ImportState state) {
        super("intake.problem.already-decided", state.name());
    }
}
