package vn.danvan.plans.ui;

import java.util.List;
import java.util.function.Function;
import vn.danvan.plans.PlanBulk;
import vn.danvan.plans.approval.PlanState;
import vn.danvan.plans.search.PlanSummary;
import vn.danvan.shared.BulkPreview;
import vn.danvan.uikit.list.BulkAct;

/** Many plans go to one state. */
record PlanMove(
        String caption, PlanState target, boolean needsReason, PlanBulk bulk, Function<PlanSummary, String> title)
        implements BulkAct<PlanSummary> {

    @Override
    public BulkPreview<PlanSummary> preview(List<PlanSummary> rows) {
        return bulk.preview(rows, target);
    }

    @Override
    public BulkPreview<PlanSummary> take(List<PlanSummary> rows, String reason) {
        return bulk.move(rows, target, reason);
    }

    @Override
    public String name(PlanSummary row) {
        return title.apply(row);
    }
}
