package vn.danvan.recognition.api;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.danvan.models.registration.ModelField;
import vn.danvan.models.step.ModelLevel;
import vn.danvan.recognition.Outcome;
import vn.danvan.recognition.choosing.Candidate;
import vn.danvan.recognition.choosing.CandidateFilter;
import vn.danvan.recognition.choosing.CandidateFilter.CutLine;
import vn.danvan.recognition.choosing.Candidates;
import vn.danvan.recognition.choosing.Verification;
import vn.danvan.recognition.choosing.Verified;
import vn.danvan.recognition.choosing.Verifying;

/** What a decision could take up, and what stands against a choice before anything is written. */
@RestController
class ChoosingController {

    private final Candidates candidates;
    private final Verifying verifying;

    ChoosingController(Candidates candidates, Verifying verifying) {
        this.candidates = candidates;
        this.verifying = verifying;
    }

    /**
     * Appraised models that no decision holds, the best first.
     *
     * @param top only the first so many, and those with as many points as the last of them
     * @param points only those with at least so many
     */
    @GetMapping("/api/v1/recognition/candidates")
    List<CandidateJson> candidates(
            @RequestParam(defaultValue = "GRASSROOTS") ModelLevel level,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) @Nullable ModelField field,
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(required = false) @Nullable Integer top,
            @RequestParam(required = false) @Nullable BigDecimal points) {
        List<Candidate> ranked = candidates.list(new CandidateFilter(level, q, field, year));
        return new CutLine(top, points)
                .above(ranked).stream().map(CandidateJson::of).toList();
    }

    /** Changes nothing. */
    @PostMapping("/api/v1/recognition/verifications")
    VerificationJson verify(@RequestBody ChoiceJson wanted) {
        return VerificationJson.of(verifying.verify(wanted.wantedLevel(), wanted.choices()));
    }

    record CandidateJson(
            String model,
            String code,
            String name,
            String unit,
            String level,
            int missingPapers,
            @Nullable BigDecimal points,
            @Nullable BigDecimal spread,
            @Nullable Integer sheets) {

        static CandidateJson of(Candidate candidate) {
            var score = candidate.score();
            return new CandidateJson(
                    candidate.id().toString(),
                    candidate.model().summary().code(),
                    candidate.model().summary().name(),
                    candidate.model().summary().leadName(),
                    candidate.model().level().name(),
                    candidate.model().missingPapers(),
                    score == null ? null : score.points(),
                    score == null ? null : score.spread(),
                    score == null ? null : score.sheets());
        }
    }

    /** @param most how many may be recognised; null where there is no limit */
    record VerificationJson(
            int recognised,
            int refused,
            int kept,
            int revoked,
            @Nullable Integer most,
            boolean tooMany,
            List<Findings> models) {

        record Findings(String model, String outcome, List<String> errors, List<String> warnings) {

            static Findings of(Verified each) {
                return new Findings(
                        each.choice().model().toString(),
                        each.choice().outcome().name(),
                        each.findings().stream()
                                .filter(finding -> finding.isError())
                                .map(Enum::name)
                                .toList(),
                        each.warnings().stream().map(Enum::name).toList());
            }
        }

        static VerificationJson of(Verification all) {
            return new VerificationJson(
                    all.count(Outcome.RECOGNISE),
                    all.count(Outcome.REFUSE),
                    all.count(Outcome.KEEP),
                    all.count(Outcome.REVOKE),
                    all.most(),
                    all.isTooMany(),
                    all.models().stream().map(Findings::of).toList());
        }
    }
}
