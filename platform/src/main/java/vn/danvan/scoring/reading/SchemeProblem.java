package vn.danvan.scoring.reading;

import java.util.List;
import vn.danvan.shared.DomainProblem;

/** A scheme is not right. Carries every error at once. */
public class SchemeProblem extends DomainProblem {

    private final transient List<SchemeError> errors;

    public SchemeProblem(List<SchemeError> errors) {
        super("scoring.problem.scheme", errors.size());
        this.errors = List.copyOf(errors);
    }

    public List<SchemeError> errors() {
        return errors;
    }
}
