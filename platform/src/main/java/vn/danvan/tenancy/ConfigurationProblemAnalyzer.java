package vn.danvan.tenancy;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import vn.danvan.tenantconfig.ConfigurationProblem;

/** Shows the operator the wrong lines of a province's folder instead of the beans that could not be made. */
class ConfigurationProblemAnalyzer extends AbstractFailureAnalyzer<ConfigurationProblem> {

    @Override
    protected FailureAnalysis analyze(Throwable root, ConfigurationProblem problem) {
        return new FailureAnalysis(
                "The folder of a province is not right:\n\n" + String.join("\n", problem.errors()),
                "Correct the lines named above; the files are described in the README of the shipped provinces.",
                problem);
    }
}
