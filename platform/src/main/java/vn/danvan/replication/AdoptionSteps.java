package vn.danvan.replication;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.danvan.identity.ActingPost;
import vn.danvan.replication.AdoptionProblem.Reason;
import vn.danvan.shared.NotFound;
import vn.danvan.shared.StaleVersion;

/** Steps of an adoption: each by its side, with what has to be said, and remembered. */
@Service
@Transactional
public class AdoptionSteps {

    private final AdoptionRows rows;
    private final AdoptionRecords records;
    private final AdoptionAccess access;
    private final AdoptionNews news;
    private final Clock clock;

    AdoptionSteps(AdoptionRows rows, AdoptionRecords records, AdoptionAccess access, AdoptionNews news, Clock clock) {
        this.rows = rows;
        this.records = records;
        this.access = access;
        this.news = news;
        this.clock = clock;
    }

    /**
     * @param version that the person looked at
     * @throws AdoptionProblem when the step is not open, is the other side's, or lacks something
     * @throws StaleVersion when somebody else was faster
     */
    public void take(AdoptionId id, int version, AdoptionStep step, AdoptionWords words) {
        Adoption adoption = rows.find(id).orElseThrow(NotFound::new);
        ActingPost post = access.requireStep(adoption, step);
        LocalDate today = LocalDate.now(clock);
        requireSaid(step, words, today);
        if (step == AdoptionStep.CONFIRM) {
            requireProved(adoption);
        }
        Adoption changed = AdoptionChange.of(adoption).after(step, words, today);
        rows.write(changed, version);
        records.tell(id, step, changed.state(), post, words.said().isEmpty() ? null : words.said());
        news.moved(changed, step, post);
    }

    private static void requireSaid(AdoptionStep step, AdoptionWords words, LocalDate today) {
        if (step.needsText() && words.said().isEmpty()) {
            throw new AdoptionProblem(Reason.TEXT_MISSING);
        }
        NewAdoption.requireShort(words.said());
        LocalDate day = words.day();
        if (step.needsDay() && day == null) {
            throw new AdoptionProblem(Reason.DAY_MISSING);
        }
        if (day != null && day.isAfter(today)) {
            throw new AdoptionProblem(Reason.DAY_IN_FUTURE);
        }
        Integer people = words.peopleReached();
        if (people != null && people < 0) {
            throw new AdoptionProblem(Reason.NUMBER_NEGATIVE);
        }
    }

    private void requireProved(Adoption adoption) {
        if (adoption.result().isEmpty()) {
            throw new AdoptionProblem(Reason.RESULT_MISSING);
        }
        if (records.evidence(adoption.id()).isEmpty()) {
            throw new AdoptionProblem(Reason.EVIDENCE_MISSING);
        }
    }
}
