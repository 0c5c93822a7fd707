package vn.danvan.plans.api;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.danvan.plans.PlanId;
import vn.danvan.plans.calendar.CalendarTask;
import vn.danvan.plans.calendar.TaskCalendar;
import vn.danvan.shared.ListPage;
import vn.danvan.shared.PageCut;

/** Tasks by the day on which they are due. */
@RestController
class CalendarController {

    private final TaskCalendar calendar;

    CalendarController(TaskCalendar calendar) {
        this.calendar = calendar;
    }

    /** What is due in a month, by day. @param month such as 2026-11 */
    @GetMapping("/api/v1/task-calendar")
    ListPage<DueTask> month(
            @RequestParam YearMonth month,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "50") int size) {
        PageCut cut = PageCut.of(page, size);
        TaskCalendar.Page found = calendar.month(month, cut.offset(), cut.limit());
        return new ListPage<>(found.tasks().stream().map(DueTask::of).toList(), found.total());
    }

    /** A plan's tasks in its order, with and without a day. */
    @GetMapping("/api/v1/plans/{id}/timeline")
    List<DueTask> timeline(@PathVariable UUID id) {
        return calendar.ofPlan(new PlanId(id)).stream().map(DueTask::of).toList();
    }

    /** @param parts how many units have a part of it, {@code done} how many of these are done */
    record DueTask(
            String id,
            String planId,
            @Nullable String planTitle,
            String code,
            String text,
            String lead,
            String standing,
            @Nullable LocalDate lastDay,
            int parts,
            int done) {

        static DueTask of(CalendarTask task) {
            return new DueTask(
                    task.task().toString(),
                    task.plan().toString(),
                    task.planTitle(),
                    task.code(),
                    task.text(),
                    task.lead(),
                    task.standing().state().name(),
                    task.standing().lastDay(),
                    task.parts(),
                    task.done());
        }
    }
}
