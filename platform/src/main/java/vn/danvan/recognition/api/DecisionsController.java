package vn.danvan.recognition.api;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.danvan.models.ModelId;
import vn.danvan.recognition.DecisionDetails;
import vn.danvan.recognition.DecisionDocument;
import vn.danvan.recognition.DecisionId;
import vn.danvan.recognition.DecisionService;
import vn.danvan.recognition.Publishing;
import vn.danvan.shared.ListPage;
import vn.danvan.shared.PageCut;

/** Decisions, pending and published. 403 for whoever may not know what is pending, 409 when somebody was faster. */
@RestController
class DecisionsController {

    private final DecisionService decisions;
    private final Publishing publishing;

    DecisionsController(DecisionService decisions, Publishing publishing) {
        this.decisions = decisions;
        this.publishing = publishing;
    }

    /** The newest first. */
    @GetMapping("/api/v1/recognition/decisions")
    ListPage<DecisionJson> decisions(
            @RequestParam(defaultValue = "0") int page, @RequestParam(defaultValue = "50") int size) {
        PageCut cut = PageCut.of(page, size);
        List<DecisionJson> rows = decisions.list(cut.offset(), cut.limit()).stream()
                .map(DecisionJson::of)
                .toList();
        return new ListPage<>(rows, decisions.count());
    }

    @GetMapping("/api/v1/recognition/decisions/{id}")
    DecisionJson decision(@PathVariable UUID id) {
        DecisionDetails details = decisions.details(new DecisionId(id));
        return DecisionJson.of(details);
    }

    /** Makes a choice pending; 422 where one of the models has an error, or a warning without a reason. */
    @PostMapping("/api/v1/recognition/decisions")
    @ResponseStatus(HttpStatus.CREATED)
    DecisionJson propose(@RequestBody ChoiceJson wanted) {
        return decision(decisions.propose(wanted.decision()).value());
    }

    /** @param other the model that is taken out */
    @DeleteMapping("/api/v1/recognition/decisions/{id}/models/{other}")
    DecisionJson takeOut(@PathVariable UUID id, @PathVariable UUID other, @RequestParam int version) {
        decisions.takeOut(new DecisionId(id), version, new ModelId(other));
        return decision(id);
    }

    /** Takes all back. */
    @DeleteMapping("/api/v1/recognition/decisions/{id}")
    DecisionJson cancel(@PathVariable UUID id, @RequestParam int version) {
        decisions.cancel(new DecisionId(id), version);
        return decision(id);
    }

    /** Number, day and signer of the paper. */
    @PutMapping("/api/v1/recognition/decisions/{id}/document")
    DecisionJson document(@PathVariable UUID id, @RequestParam int version, @RequestBody DocumentJson document) {
        decisions.document(
                new DecisionId(id),
                version,
                new DecisionDocument(
                        document.document(), document.documentOn(), document.signer(), document.position()));
        return decision(id);
    }

    /** Publishes now, or at the time in the body. */
    @PostMapping("/api/v1/recognition/decisions/{id}/publication")
    DecisionJson publish(
            @PathVariable UUID id, @RequestParam int version, @RequestBody(required = false) @Nullable At at) {
        if (at == null || at.at() == null) {
            publishing.publish(new DecisionId(id), version);
        } else {
            publishing.schedule(new DecisionId(id), version, at.at());
        }
        return decision(id);
    }

    /** It does not come out by itself any more. */
    @DeleteMapping("/api/v1/recognition/decisions/{id}/publication")
    DecisionJson unschedule(@PathVariable UUID id, @RequestParam int version) {
        publishing.unschedule(new DecisionId(id), version);
        return decision(id);
    }

    /** @param at a moment in time (ISO 8601) */
    record At(@Nullable Instant at) {}
}
