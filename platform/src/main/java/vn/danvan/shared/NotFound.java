package vn.danvan.shared;

/** There is nothing of that id that this person may see; whether it exists elsewhere is nobody's business. */
public class NotFound extends DomainProblem {

    public NotFound() {
        super("shared.problem.not-found");
    }
}
