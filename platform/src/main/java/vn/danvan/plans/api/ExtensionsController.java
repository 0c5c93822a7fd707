package vn.danvan.plans.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.danvan.plans.extension.Extension;
import vn.danvan.plans.extension.ExtensionId;
import vn.danvan.plans.extension.Extensions;
import vn.danvan.plans.task.TaskId;

/** Requests for a later deadline. 403 for who may only see the task, 409 when stale, 422 against a rule. */
@RestController
class ExtensionsController {

    private final Extensions extensions;

    ExtensionsController(Extensions extensions) {
        this.extensions = extensions;
    }

    /** Open requests that the caller may answer, the oldest first. */
    @GetMapping("/api/v1/extensions/waiting")
    List<ExtensionJson> waiting() {
        return extensions.waiting().stream().map(ExtensionJson::of).toList();
    }

    @GetMapping("/api/v1/tasks/{id}/extensions")
    List<ExtensionJson> history(@PathVariable UUID id) {
        return extensions.history(new TaskId(id)).stream()
                .map(ExtensionJson::of)
                .toList();
    }

    @PostMapping("/api/v1/tasks/{id}/extensions")
    @ResponseStatus(HttpStatus.CREATED)
    Created ask(@PathVariable UUID id, @RequestBody Asked asked) {
        return new Created(
                extensions.ask(new TaskId(id), asked.wantedOn(), asked.reason()).toString());
    }

    /** @param granted its day is the one wanted or an earlier one; then it says why */
    @PostMapping("/api/v1/extensions/{id}/grant")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void grant(@PathVariable UUID id, @RequestBody Granted granted) {
        extensions.grant(new ExtensionId(id), granted.version(), granted.lastDay(), granted.answer());
    }

    @PostMapping("/api/v1/extensions/{id}/refuse")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void refuse(@PathVariable UUID id, @RequestBody Answered answered) {
        extensions.refuse(new ExtensionId(id), answered.version(), answered.answer() == null ? "" : answered.answer());
    }

    @PostMapping("/api/v1/extensions/{id}/withdraw")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void withdraw(@PathVariable UUID id, @RequestBody Answered answered) {
        extensions.withdraw(new ExtensionId(id), answered.version());
    }

    record Created(String id) {}

    record Asked(LocalDate wantedOn, String reason) {

        Asked {
            Objects.requireNonNull(wantedOn, "wantedOn");
            Objects.requireNonNull(reason, "reason");
        }
    }

    record Granted(int version, LocalDate lastDay, @Nullable String answer) {

        Granted {
            Objects.requireNonNull(lastDay, "lastDay");
        }
    }

    record Answered(int version, @Nullable String answer) {}

    record ExtensionJson(
            String id,
            int version,
            String taskId,
            String code,
            String state,
            LocalDate wantedOn,
            String reason,
            Instant askedAt,
            String askedBy,
            @Nullable LocalDate grantedOn,
            @Nullable String answer,
            @Nullable Instant answeredAt,
            @Nullable String answeredBy) {

        static ExtensionJson of(Extension each) {
            return new ExtensionJson(
                    each.id().toString(),
                    each.version(),
                    each.task().toString(),
                    each.code(),
                    each.state().name(),
                    each.wantedOn(),
                    each.reason(),
                    each.askedAt(),
                    each.askedBy(),
                    each.grantedOn(),
                    each.answer(),
                    each.answeredAt(),
                    each.answeredBy());
        }
    }
}
