package vn.danvan.shared;

import java.util.List;

/**
 * Something a person asked for cannot be done. Names a translation key and its arguments, so that one handler of the
 * user interface and one of the REST API can say it in the reader's language; the exception message is for the log.
 */
public abstract class DomainProblem extends RuntimeException {

    private final String key;
    private final transient List<Object> arguments;

    protected DomainProblem(String key, Object... arguments) {
        super(key + " " + List.of(arguments));
        this.key = key;
        this.arguments = List.of(arguments);
    }

    /** The translation key, such as {@code documents.problem.too-large}. */
    public String key() {
        return key;
    }

    /** The values that the translation's placeholders {0}, {1} … take. */
    public List<Object> arguments() {
        return arguments;
    }
}
