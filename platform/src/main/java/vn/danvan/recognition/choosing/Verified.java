package vn.danvan.recognition.choosing;

import java.util.List;
import vn.danvan.recognition.Choice;

/** One model as somebody chose it, with what stands against that. */
public record Verified(Candidate candidate, Choice choice, List<Finding> findings) {

    public boolean hasErrors() {
        return findings.stream().anyMatch(Finding::isError);
    }

    public List<Finding> warnings() {
        return findings.stream().filter(finding -> !finding.isError()).toList();
    }
}
