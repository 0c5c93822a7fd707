package vn.danvan.models.ui;

import java.util.List;
import java.util.function.Function;
import vn.danvan.models.ModelBulk;
import vn.danvan.models.ModelSummary;
import vn.danvan.models.StepWords;
import vn.danvan.models.life.ModelStep;
import vn.danvan.shared.BulkPreview;
import vn.danvan.uikit.list.BulkAct;

/** One step with many registrations that lie at the desk. */
record DeskStep(String caption, ModelStep step, ModelBulk bulk, Function<ModelSummary, String> called)
        implements BulkAct<ModelSummary> {

    @Override
    public boolean needsReason() {
        return step.needsReason();
    }

    @Override
    public BulkPreview<ModelSummary> preview(List<ModelSummary> rows) {
        return bulk.preview(rows, step);
    }

    @Override
    public BulkPreview<ModelSummary> take(List<ModelSummary> rows, String reason) {
        return bulk.take(rows, step, step.needsReason() ? StepWords.because(reason) : StepWords.NONE);
    }

    @Override
    public String name(ModelSummary row) {
        return called.apply(row);
    }
}
