package vn.danvan.council.api;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.danvan.council.conflict.InterestKind;
import vn.danvan.council.round.RoundId;
import vn.danvan.council.sheet.Others;
import vn.danvan.council.sheet.Queue;
import vn.danvan.council.sheet.QueueItem;
import vn.danvan.council.sheet.QueueService;
import vn.danvan.council.sheet.QueueService.Declaration;
import vn.danvan.council.sheet.SheetChange;
import vn.danvan.council.sheet.SheetDetails;
import vn.danvan.council.sheet.SheetService;
import vn.danvan.models.ModelId;
import vn.danvan.models.registration.Registration;

/** The caller's own queue and sheets. */
@RestController
class SheetsController {

    private final QueueService queues;
    private final SheetService sheets;

    SheetsController(QueueService queues, SheetService sheets) {
        this.queues = queues;
        this.sheets = sheets;
    }

    @GetMapping("/api/v1/rounds/{id}/queue")
    QueueJson queue(@PathVariable UUID id) {
        return QueueJson.of(queues.queue(new RoundId(id)));
    }

    /** Says whether there are conflicts of interest, for all models of the queue before the first one opens. */
    @PostMapping("/api/v1/rounds/{id}/declarations")
    QueueJson declare(@PathVariable UUID id, @RequestBody DeclarationsBody body) {
        Map<ModelId, Declaration> declarations = new HashMap<>();
        Required.said(body.declarations())
                .forEach(each -> declarations.put(
                        new ModelId(Required.said(each.model())),
                        new Declaration(each.kind(), each.note() == null ? "" : each.note())));
        queues.declare(new RoundId(id), declarations);
        return queue(id);
    }

    @GetMapping("/api/v1/rounds/{id}/sheets/{model}")
    OwnSheet sheet(@PathVariable UUID id, @PathVariable UUID model) {
        return OwnSheet.of(sheets.open(new RoundId(id), new ModelId(model)));
    }

    /** @param version that the caller read; 409 if somebody else saved since */
    @PutMapping("/api/v1/rounds/{id}/sheets/{model}")
    OwnSheet save(
            @PathVariable UUID id, @PathVariable UUID model, @RequestParam int version, @RequestBody SheetJson body) {
        sheets.save(new RoundId(id), new ModelId(model), version, body.content());
        return sheet(id, model);
    }

    /** Hands in, or changes what was handed in; a change needs a reason. */
    @PostMapping("/api/v1/rounds/{id}/sheets/{model}/final")
    OwnSheet finish(
            @PathVariable UUID id, @PathVariable UUID model, @RequestParam int version, @RequestBody SheetJson body) {
        sheets.finish(new RoundId(id), new ModelId(model), version, body.content(), body.reason());
        return sheet(id, model);
    }

    @PostMapping("/api/v1/rounds/{id}/sheets/{model}/abstention")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void abstain(
            @PathVariable UUID id, @PathVariable UUID model, @RequestParam int version, @RequestBody SheetJson body) {
        sheets.abstain(new RoundId(id), new ModelId(model), version, body.reason() == null ? "" : body.reason());
    }

    /** It comes back at the end of the queue. */
    @PostMapping("/api/v1/rounds/{id}/sheets/{model}/skipping")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void skip(@PathVariable UUID id, @PathVariable UUID model) {
        sheets.skip(new RoundId(id), new ModelId(model));
    }

    /** All sheets on the model without names; 422 until the caller's own is handed in. */
    @GetMapping("/api/v1/rounds/{id}/sheets/{model}/others")
    Others others(@PathVariable UUID id, @PathVariable UUID model) {
        return sheets.others(new RoundId(id), new ModelId(model));
    }

    record DeclarationsBody(@Nullable List<DeclarationJson> declarations) {}

    /** @param kind left out where there is no conflict */
    record DeclarationJson(
            @Nullable UUID model,
            @Nullable InterestKind kind,
            @Nullable String note) {}

    record QueueJson(
            RoundJson round,
            List<QueueItem> items,
            int settled,
            int skipped,
            boolean asksForDeclaration,
            @Nullable BigDecimal mean,
            List<Integer> distribution) {

        static QueueJson of(Queue queue) {
            return new QueueJson(
                    RoundJson.of(queue.round()),
                    queue.items(),
                    queue.settled(),
                    queue.skipped(),
                    queue.asksForDeclaration(),
                    queue.mean().orElse(null),
                    queue.distribution());
        }
    }

    record OwnSheet(
            QueueItem item,
            int version,
            SheetJson sheet,
            BigDecimal total,
            List<String> missing,
            List<SheetChange> changes,
            Registration dossier) {

        static OwnSheet of(SheetDetails details) {
            return new OwnSheet(
                    details.item(),
                    details.version(),
                    SheetJson.of(details.content()),
                    details.evaluation().total(),
                    details.evaluation().missing(),
                    details.changes(),
                    details.dossier().registration());
        }
    }
}
