package vn.danvan.shared;

/** What was asked for does not exist in this province, or lies outside what the person may know of. */
public class NotFound extends DomainProblem {

    public NotFound(String key, Object... arguments) {
        super(key, arguments);
    }
}
