package vn.danvan.council.api;

import java.time.LocalDate;
import vn.danvan.council.round.MissingScorePolicy;
import vn.danvan.council.round.RoundFacts;
import vn.danvan.council.round.RoundRules;
import vn.danvan.council.round.RoundState;
import vn.danvan.council.round.RoundSummary;
import vn.danvan.models.step.ModelLevel;

/** A round as callers read it. */
record RoundJson(
        String id,
        int version,
        String councilId,
        String council,
        String schemeId,
        String scheme,
        String name,
        int year,
        ModelLevel level,
        LocalDate deadline,
        int minSheets,
        MissingScorePolicy missing,
        boolean blind,
        int spreadPercent,
        RoundState state,
        int models) {

    static RoundJson of(RoundSummary round) {
        RoundFacts facts = round.facts();
        RoundRules rules = facts.rules();
        return new RoundJson(
                round.id().toString(),
                round.version(),
                round.council().toString(),
                round.councilName(),
                round.scheme().toString(),
                round.schemeName(),
                facts.name(),
                facts.year(),
                facts.level(),
                rules.deadline(),
                rules.minSheets(),
                rules.missing(),
                rules.blind(),
                rules.spreadPercent(),
                round.state(),
                round.models());
    }
}
