package vn.danvan.organisation.api;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import vn.danvan.organisation.ImportResult;
import vn.danvan.organisation.ImportResult.Outcome;
import vn.danvan.organisation.RowProblem;
import vn.danvan.organisation.UnitImport;
import vn.danvan.organisation.UnitTexts;

@RestController
class UnitImportController {

    private final UnitImport imports;
    private final UnitTexts texts;

    UnitImportController(UnitImport imports, UnitTexts texts) {
        this.imports = imports;
        this.texts = texts;
    }

    /**
     * Tries a CSV (UTF-8) or XLSX file of at most 5 MB and 5,000 rows and, where asked, saves it as a whole.
     *
     * @param dryRun false saves; without it nothing is saved
     * @param basedOn what a dry run answered: 409 if units changed since; without it, the units as they stand now
     * @return 200 with counts and row errors; 422 with the same under {@code result} where saving was asked but a row
     *     has an error, and nothing was saved
     */
    @PostMapping(path = "/api/v1/units/imports", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<Object> upload(
            @RequestParam MultipartFile file,
            @RequestParam(defaultValue = "true") boolean dryRun,
            @RequestParam(required = false) @Nullable Long basedOn,
            Locale reader)
            throws IOException {
        String given = file.getOriginalFilename();
        String name = given == null ? "" : given;
        ImportResult result = dryRun
                ? imports.preview(file.getBytes(), name, reader)
                : imports.save(file.getBytes(), name, reader, basedOn);
        Answer answer = answer(result, !dryRun && result.isClean(), reader);
        return dryRun || result.isClean() ? ResponseEntity.ok(answer) : refused(answer, reader);
    }

    private ResponseEntity<Object> refused(Answer answer, Locale reader) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(
                HttpStatus.UNPROCESSABLE_CONTENT,
                texts.rowsRefused(answer.errors().size(), reader));
        problem.setProperty("code", UnitTexts.ROWS_REFUSED);
        problem.setProperty("result", answer);
        return ResponseEntity.unprocessableContent().body(problem);
    }

    private Answer answer(ImportResult result, boolean saved, Locale reader) {
        return new Answer(
                saved,
                result.basedOn(),
                result.count(Outcome.CREATED),
                result.count(Outcome.CHANGED),
                result.count(Outcome.ENDED),
                result.count(Outcome.UNCHANGED),
                result.problems().stream().map(each -> error(each, reader)).toList());
    }

    private RowError error(RowProblem wrong, Locale reader) {
        return new RowError(
                wrong.line(),
                wrong.column() == null ? null : wrong.column().name(),
                wrong.problem().key(),
                texts.problem(wrong.problem(), reader));
    }

    record Answer(
            boolean saved,
            long basedOn,
            long created,
            long changed,
            long ended,
            long unchanged,
            List<RowError> errors) {}

    record RowError(int line, @Nullable String column, String code, String detail) {}
}
