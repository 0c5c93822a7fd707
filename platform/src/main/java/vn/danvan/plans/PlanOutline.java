package vn.danvan.plans;

import java.util.List;
import vn.danvan.documents.DocumentDetails;

/**
 * A plan without its tasks, of which there may be two thousand: {@link PlanTasks} reads these by the page.
 *
 * @param version what a change of the plan must name, so that nobody overwrites what they have not seen
 */
public record PlanOutline(
        PlanId id,
        String state,
        DocumentDetails document,
        List<PlanContent.Section> sections,
        List<PlanContent.Target> targets,
        List<PlanContent.ReportingRule> reporting,
        int version) {}
