package vn.danvan.plans.queue;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.danvan.plans.extension.Extension;
import vn.danvan.plans.extension.Extensions;
import vn.danvan.plans.extension.WaitingRequests;

/** What waits in plans, kind by kind. Whoever adds a kind is asked by the compiler both for its list and for its number. */
@Component
class OwnWork {

    private enum Kind {
        TASKS,
        PLANS,
        REQUESTS
    }

    private final JdbcClient jdbc;
    private final WaitingTasks tasks;
    private final WaitingPlans plans;
    private final Extensions extensions;

    OwnWork(JdbcClient jdbc, WaitingTasks tasks, WaitingPlans plans, Extensions extensions) {
        this.jdbc = jdbc;
        this.tasks = tasks;
        this.plans = plans;
        this.extensions = extensions;
    }

    /** Of each kind in an order of its own. */
    List<Waits> list(Whose whose) {
        return Stream.of(Kind.values()).flatMap(kind -> list(kind, whose)).toList();
    }

    private Stream<Waits> list(Kind kind, Whose whose) {
        return switch (kind) {
            case TASKS -> WaitingList.of(tasks.of(whose)).entries().stream().map(Waits.OfTasks::new);
            case PLANS ->
                plans.of(whose).stream().map(each -> new Waits.Known(each.urgency(), new WorkItem.Plan(each)));
            case REQUESTS -> extensions.waiting().stream().map(OwnWork::request);
        };
    }

    private static Waits request(Extension asked) {
        return new Waits.Known(
                Urgency.waitedFor(asked.askedAt(), asked.code(), asked.id().toString()), new WorkItem.Request(asked));
    }

    /** As many as {@link #list} has, by one statement that reads nothing of them. */
    int count(Whose whose) {
        String numbers = Stream.of(Kind.values()).map(OwnWork::number).collect(Collectors.joining(" + "));
        return whose.bind(jdbc.sql(WaitingTasks.TABLES + "select " + numbers))
                .query(Integer.class)
                .single();
    }

    private static String number(Kind kind) {
        return switch (kind) {
            case TASKS -> WaitingTasks.NUMBER;
            case PLANS -> WaitingPlans.NUMBER;
            case REQUESTS -> WaitingRequests.NUMBER;
        };
    }
}
