package vn.danvan.scoring.api;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import vn.danvan.scoring.SchemeDetails;
import vn.danvan.scoring.SchemeId;
import vn.danvan.scoring.SchemeService;
import vn.danvan.scoring.SchemeSummary;
import vn.danvan.scoring.SchemeTexts;
import vn.danvan.scoring.reading.SchemeError;
import vn.danvan.scoring.reading.SchemeProblem;
import vn.danvan.scoring.scheme.Scheme;

@RestController
class SchemesController {

    private final SchemeService schemes;
    private final SchemeTexts texts;

    SchemesController(SchemeService schemes, SchemeTexts texts) {
        this.schemes = schemes;
        this.texts = texts;
    }

    @GetMapping("/api/v1/scoring/schemes")
    List<Row> schemes() {
        return schemes.list().stream().map(Row::of).toList();
    }

    @GetMapping("/api/v1/scoring/schemes/{id}")
    Details scheme(@PathVariable UUID id) {
        SchemeDetails details = schemes.details(new SchemeId(id));
        return new Details(Row.of(details.summary()), details.version(), details.scheme());
    }

    /**
     * Adds a draft: the next edition of its code.
     *
     * @param text the scheme as YAML or JSON
     */
    @PostMapping(
            path = "/api/v1/scoring/schemes",
            consumes = {MediaType.APPLICATION_JSON_VALUE, MediaType.APPLICATION_YAML_VALUE, MediaType.TEXT_PLAIN_VALUE})
    @ResponseStatus(HttpStatus.CREATED)
    Row create(@RequestBody String text) {
        return row(schemes.create(text));
    }

    /** Adds a draft from an XLSX or CSV sheet. */
    @PostMapping(path = "/api/v1/scoring/schemes", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    Row create(@RequestParam MultipartFile file, Locale reader) throws IOException {
        String name = file.getOriginalFilename();
        return row(schemes.create(file.getBytes(), name == null ? "" : name, reader));
    }

    /** @param version of the draft that is being replaced; 409 if somebody else was faster */
    @PutMapping(
            path = "/api/v1/scoring/schemes/{id}",
            consumes = {MediaType.APPLICATION_JSON_VALUE, MediaType.APPLICATION_YAML_VALUE, MediaType.TEXT_PLAIN_VALUE})
    Row replace(@PathVariable UUID id, @RequestParam int version, @RequestBody String text) {
        schemes.replace(new SchemeId(id), version, text);
        return row(new SchemeId(id));
    }

    @PostMapping("/api/v1/scoring/schemes/{id}/publication")
    Row publish(@PathVariable UUID id, @RequestParam int version) {
        schemes.publish(new SchemeId(id), version);
        return row(new SchemeId(id));
    }

    private Row row(SchemeId id) {
        return Row.of(schemes.details(id).summary());
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> wrong(SchemeProblem problem, Locale reader) {
        ProblemDetail answer =
                ProblemDetail.forStatusAndDetail(HttpStatus.UNPROCESSABLE_CONTENT, texts.problem(problem, reader));
        answer.setProperty("code", problem.key());
        answer.setProperty(
                "errors",
                problem.errors().stream().map(each -> error(each, reader)).toList());
        return ResponseEntity.unprocessableContent().body(answer);
    }

    private ErrorJson error(SchemeError error, Locale reader) {
        return new ErrorJson(error.path(), error.key(), texts.error(error, reader));
    }

    /** @param path a place such as {@code bands[1].below}, or line and column of a sheet such as {@code 7:POINTS} */
    record ErrorJson(String path, String code, String detail) {}

    record Details(Row edition, int version, Scheme scheme) {}

    record Row(
            String id,
            String code,
            int edition,
            String name,
            boolean sample,
            String state,
            Instant createdAt,
            @Nullable Instant lockedAt) {

        static Row of(SchemeSummary summary) {
            return new Row(
                    summary.id().toString(),
                    summary.code(),
                    summary.edition(),
                    summary.name(),
                    summary.sample(),
                    summary.state().name(),
                    summary.createdAt(),
                    summary.lockedAt());
        }
    }
}
