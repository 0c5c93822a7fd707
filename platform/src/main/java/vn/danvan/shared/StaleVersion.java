package vn.danvan.shared;

/** Somebody else decided or saved first. Nothing was changed. */
public class StaleVersion extends DomainProblem {

    public StaleVersion() {
        super("shared.problem.stale-version");
    }
}
