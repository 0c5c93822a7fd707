package vn.danvan.plans.assignment;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.danvan.plans.event.PlanIssued;

/** Whoever a plan addresses finds its part as soon as the plan is in force; all of it or nothing. */
@Component
class AssignWhenPlanIsIssued {

    private final AssignmentService assignments;

    AssignWhenPlanIsIssued(AssignmentService assignments) {
        this.assignments = assignments;
    }

    @EventListener
    void on(PlanIssued issued) {
        assignments.assign(issued.plan());
    }
}
