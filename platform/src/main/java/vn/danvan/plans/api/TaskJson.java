package vn.danvan.plans.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.danvan.plans.task.Progress;
import vn.danvan.plans.task.TaskDetails;
import vn.danvan.plans.task.TaskFacts;
import vn.danvan.plans.task.TaskId;

/** @param percent derived from {@code parts} where there are any; {@code standing} is one of the seven deadline states */
record TaskJson(
        String id,
        String planId,
        int version,
        @Nullable String parentId,
        @Nullable String copyOf,
        @Nullable String derivedFrom,
        @Nullable String laterReason,
        String code,
        Facts facts,
        List<Body> lead,
        String state,
        @Nullable Instant reportedAt,
        int percent,
        List<Part> parts,
        String standing,
        @Nullable LocalDate lastDay) {

    static TaskJson of(TaskDetails task) {
        return new TaskJson(
                task.id().toString(),
                task.plan().toString(),
                task.version(),
                task.parent() == null ? null : task.parent().toString(),
                task.copyOf() == null ? null : task.copyOf().toString(),
                task.derivedFrom() == null ? null : task.derivedFrom().toString(),
                task.laterReason(),
                task.code(),
                Facts.of(task.facts()),
                task.lead().stream().map(Body::of).toList(),
                task.state().name(),
                task.reportedAt(),
                task.progress().percent(),
                task.progress().parts().stream().map(Part::of).toList(),
                task.standing().state().name(),
                task.standing().lastDay());
    }

    /** @param dueKind DATE, PERIODIC, EVENT, CONTINUOUS or NONE; {@code dueOn} (ISO) with DATE and only with it */
    record Facts(
            String text,
            @Nullable String responsible,
            @Nullable String product,
            String dueKind,
            @Nullable LocalDate dueOn,
            @Nullable String dueText) {

        static Facts of(TaskFacts facts) {
            return new Facts(
                    facts.text(),
                    facts.responsible(),
                    facts.product(),
                    facts.dueKind(),
                    facts.dueOn(),
                    facts.dueText());
        }

        TaskFacts of(TaskId task) {
            return new TaskFacts(task, text, responsible, product, dueKind, dueOn, dueText);
        }
    }

    record Body(String text, @Nullable String unitId) {

        static Body of(TaskDetails.Body body) {
            return new Body(
                    body.text(), body.unit() == null ? null : body.unit().toString());
        }
    }

    record Part(String id, String code, int percent) {

        static Part of(Progress.Part part) {
            return new Part(part.task().toString(), part.code(), part.percent());
        }
    }
}
