package vn.danvan.plans.ordering;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.danvan.plans.PlanProblem;
import vn.danvan.plans.task.TaskId;
import vn.danvan.shared.NotFound;

/**
 * A plan's tasks as a tree. A task goes only beside or under its neighbours, so that it never comes under itself, and what
 * lies below it goes along.
 */
final class TaskOutline {

    private final Node top = new Node(null, "", null);
    private final Map<TaskId, Node> nodes = new LinkedHashMap<>();

    /** @param parent null at the top */
    record Line(TaskId task, @Nullable TaskId parent, String code) {}

    private static final class Node {

        private final @Nullable TaskId task;
        private final List<Node> children = new ArrayList<>();
        private String code;
        private @Nullable Node parent;

        Node(@Nullable TaskId task, String code, @Nullable Node parent) {
            this.task = task;
            this.code = code;
            this.parent = parent;
        }

        void put(Node under, int at) {
            parent = under;
            under.children.add(at, this);
        }
    }

    /** @param lines in the order of the plan */
    TaskOutline(List<Line> lines) {
        lines.forEach(line -> nodes.put(line.task(), new Node(line.task(), line.code(), null)));
        for (Line line : lines) {
            Node under = line.parent() == null ? top : nodes.getOrDefault(line.parent(), top);
            node(line.task()).put(under, under.children.size());
        }
    }

    /** @throws PlanProblem where there is no place to go to */
    void move(TaskId task, Step step) {
        Node node = node(task);
        Node parent = parent(node);
        int at = parent.children.indexOf(node);
        switch (step) {
            case UP -> {
                require(at > 0, PlanProblem.Reason.FIRST_OF_ITS_SIBLINGS);
                Collections.swap(parent.children, at, at - 1);
            }
            case DOWN -> {
                require(at + 1 < parent.children.size(), PlanProblem.Reason.LAST_OF_ITS_SIBLINGS);
                Collections.swap(parent.children, at, at + 1);
            }
            case IN -> {
                require(at > 0, PlanProblem.Reason.NO_TASK_TO_GO_UNDER);
                Node before = parent.children.get(at - 1);
                parent.children.remove(at);
                node.put(before, before.children.size());
            }
            case OUT -> {
                require(parent != top, PlanProblem.Reason.ALREADY_AT_THE_TOP);
                Node above = parent(parent);
                parent.children.remove(at);
                node.put(above, above.children.indexOf(parent) + 1);
            }
        }
    }

    /** Every task by its place: at the top as the plan numbers there, below with the number of the task above. */
    void renumber() {
        TaskCodes codes = new TaskCodes(
                top.children.stream().map(child -> child.code).toList(),
                nodes.values().stream().map(node -> node.code).collect(Collectors.toSet()));
        for (Node child : top.children) {
            child.code = codes.next(child.code);
            renumberBelow(child);
        }
    }

    private static void renumberBelow(Node node) {
        for (int at = 0; at < node.children.size(); at++) {
            Node child = node.children.get(at);
            child.code = node.code + "." + (at + 1);
            renumberBelow(child);
        }
    }

    @Nullable
    TaskId parentOf(TaskId task) {
        return parent(node(task)).task;
    }

    /** In the order of the plan: each before what lies below it. */
    List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        top.children.forEach(child -> gather(child, lines));
        if (lines.size() != nodes.size()) {
            throw new IllegalStateException("tasks lie under one another in a circle");
        }
        return lines;
    }

    private static void gather(Node node, List<Line> lines) {
        if (node.task != null) {
            lines.add(new Line(node.task, parent(node).task, node.code));
        }
        node.children.forEach(child -> gather(child, lines));
    }

    private static void require(boolean possible, PlanProblem.Reason otherwise) {
        if (!possible) {
            throw new PlanProblem(otherwise);
        }
    }

    private Node node(TaskId task) {
        Node node = nodes.get(task);
        if (node == null) {
            throw new NotFound();
        }
        return node;
    }

    private static Node parent(Node node) {
        if (node.parent == null) {
            throw new IllegalStateException("nothing lies above all tasks");
        }
        return node.parent;
    }
}
