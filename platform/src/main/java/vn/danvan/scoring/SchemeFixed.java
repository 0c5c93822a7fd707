package vn.danvan.scoring;

import vn.danvan.shared.DomainProblem;

/** A published or used edition is asked to change, or a draft to be used. */
public class SchemeFixed extends DomainProblem {

    private SchemeFixed(String key) {
        super(key);
    }

    static SchemeFixed noLongerDraft() {
        return new SchemeFixed("scoring.problem.no-longer-draft");
    }

    static SchemeFixed stillDraft() {
        return new SchemeFixed("scoring.problem.still-draft");
    }
}
