package vn.danvan.models.registration;

import java.util.List;
import vn.danvan.shared.DomainProblem;

/** A registration cannot be kept or handed in. */
public class RegistrationProblem extends DomainProblem {

    private final transient List<String> missing;

    public RegistrationProblem(String key, Object... arguments) {
        super(key, arguments);
        this.missing = List.of();
    }

    public RegistrationProblem(List<String> missing) {
        super("models.problem.incomplete", missing.size());
        this.missing = List.copyOf(missing);
    }

    /** Keys of the texts that name what is missing. */
    public List<String> missing() {
        return missing;
    }
}
