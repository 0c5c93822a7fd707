package vn.danvan.tenantconfig;

import java.util.List;

/** A province's folder is not right. Carries every error at once, each as {@code file:line: what is wrong}. */
public class ConfigurationProblem extends RuntimeException {

    private final transient List<String> errors;

    ConfigurationProblem(List<String> errors) {
        super(String.join("\n", errors));
        this.errors = List.copyOf(errors);
    }

    public List<String> errors() {
        return errors;
    }
}
