package vn.danvan.plans.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.danvan.plans.queue.WaitingPlan;
import vn.danvan.plans.queue.WorkItem;
import vn.danvan.plans.queue.WorkQueue;
import vn.danvan.shared.PageCut;
import vn.danvan.shared.WaitingWork;

/** All that waits for the caller's post, of whatever kind, in the order of the screen. */
@RestController
class WorkController {

    private final WorkQueue queue;
    private final MessageSource texts;

    WorkController(WorkQueue queue, MessageSource texts) {
        this.queue = queue;
        this.texts = texts;
    }

    /** The most urgent first; {@code total} is the number behind the entry of the navigation. */
    @GetMapping("/api/v1/work")
    AllWork work(
            @RequestParam(defaultValue = "0") int page, @RequestParam(defaultValue = "50") int size, Locale reader) {
        PageCut cut = PageCut.of(page, size);
        WorkQueue.Page found = queue.page(cut.offset(), cut.limit());
        return new AllWork(
                found.total(),
                found.overdue(),
                found.items().stream().map(item -> work(item, reader)).toList());
    }

    private WorkJson work(WorkItem item, Locale reader) {
        return switch (item) {
            case WorkItem.Task task -> new WorkJson("TASK", TasksController.Waiting.of(task.item()), null, null, null);
            case WorkItem.Plan plan -> new WorkJson("PLAN", null, WaitingPlanJson.of(plan.plan()), null, null);
            case WorkItem.Request request ->
                new WorkJson("REQUEST", null, null, ExtensionsController.ExtensionJson.of(request.asked()), null);
            case WorkItem.Elsewhere link -> new WorkJson("LINK", null, null, null, link(link, reader));
        };
    }

    private WorkLinkJson link(WorkItem.Elsewhere item, Locale reader) {
        WaitingWork.Entry entry = item.entry();
        return new WorkLinkJson(
                entry.path(),
                entry.title(),
                String.valueOf(texts.getMessage(
                        entry.why(),
                        entry.arguments().toArray(),
                        entry.why(),
                        reader.getLanguage().equals("en") ? Locale.ENGLISH : Locale.of("vi"))),
                entry.reason(),
                entry.since(),
                item.standing().state().name(),
                entry.due());
    }

    record AllWork(int total, int overdue, List<WorkJson> items) {}

    /** @param kind TASK, PLAN, REQUEST or LINK; exactly the part of that kind is there */
    record WorkJson(
            String kind,
            TasksController.@Nullable Waiting task,
            @Nullable WaitingPlanJson plan,
            ExtensionsController.@Nullable ExtensionJson request,
            @Nullable WorkLinkJson link) {}

    /** @param need APPROVAL, ISSUING or MENDING; {@code reason} is what was said when it was given back */
    record WaitingPlanJson(
            String id,
            int version,
            @Nullable String title,
            String unit,
            String need,
            Instant since,
            @Nullable String by,
            @Nullable String reason) {

        static WaitingPlanJson of(WaitingPlan plan) {
            return new WaitingPlanJson(
                    plan.id().toString(),
                    plan.version(),
                    plan.title(),
                    plan.unit(),
                    plan.need().name(),
                    plan.since(),
                    plan.by(),
                    plan.reason());
        }
    }

    /** @param path of the screen on which one acts; {@code standing} is one of the seven deadline states */
    record WorkLinkJson(
            String path,
            String title,
            String why,
            @Nullable String reason,
            Instant since,
            String standing,
            @Nullable LocalDate due) {}
}
