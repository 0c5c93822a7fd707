package vn.danvan.samples;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.danvan.council.assignment.AssignmentRule;
import vn.danvan.council.assignment.SheetAssignmentService;
import vn.danvan.council.round.MissingScorePolicy;
import vn.danvan.council.round.RoundFacts;
import vn.danvan.council.round.RoundId;
import vn.danvan.council.round.RoundRules;
import vn.danvan.council.round.RoundService;
import vn.danvan.council.sheet.QueueItem;
import vn.danvan.council.sheet.QueueService;
import vn.danvan.council.sheet.SheetContent;
import vn.danvan.council.sheet.SheetDetails;
import vn.danvan.council.sheet.SheetService;
import vn.danvan.identity.demo.DemoDesk;
import vn.danvan.models.ModelId;
import vn.danvan.models.StepWords;
import vn.danvan.models.life.ModelStep;
import vn.danvan.models.step.ModelLevel;
import vn.danvan.scoring.SchemeId;
import vn.danvan.scoring.SchemeService;
import vn.danvan.scoring.SchemeState;
import vn.danvan.scoring.SchemeSummary;
import vn.danvan.scoring.evaluation.ScoreLine;
import vn.danvan.scoring.scheme.Given;
import vn.danvan.shared.NotFound;
import vn.danvan.tenantconfig.SampleYear;

/** Rounds of scoring: every member gets what no conflict of interest forbids, and hands in what the file says. */
@Component
class SampleRounds {

    private static final int FEWEST_SHEETS = 3;
    private static final int SPREAD_PERCENT = 20;

    private final DemoDesk desk;
    private final RoundService rounds;
    private final SchemeService schemes;
    private final SheetAssignmentService assignments;
    private final QueueService queues;
    private final SheetService sheets;
    private final SampleModels steps;

    SampleRounds(
            DemoDesk desk,
            RoundService rounds,
            SchemeService schemes,
            SheetAssignmentService assignments,
            QueueService queues,
            SheetService sheets,
            SampleModels steps) {
        this.desk = desk;
        this.rounds = rounds;
        this.schemes = schemes;
        this.assignments = assignments;
        this.queues = queues;
        this.sheets = sheets;
        this.steps = steps;
    }

    void score(Made made, SampleYear.Round wanted) {
        List<ModelId> models = wanted.models().stream().map(made::model).toList();
        RoundId round = desk.call(made.people().administrator(), () -> open(made, wanted, models));
        for (SampleYear.Sheet sheet : wanted.sheets()) {
            desk.run(made.people().of(sheet.judge()), () -> handIn(round, made.model(sheet.model()), sheet));
        }
        String minutes = wanted.minutes();
        if (minutes != null) {
            StepWords words = StepWords.by(minutes, made.days().ofMinutes());
            desk.run(made.people().administrator(), () -> {
                rounds.close(round, rounds.details(round).summary().version());
                models.forEach(model -> steps.take(model, ModelStep.APPRAISE, words));
            });
        }
    }

    private RoundId open(Made made, SampleYear.Round wanted, List<ModelId> models) {
        Days days = made.days();
        RoundRules rules = new RoundRules(
                wanted.minutes() == null ? days.deadline() : days.today(),
                FEWEST_SHEETS,
                MissingScorePolicy.LEAVE_OUT,
                false,
                SPREAD_PERCENT);
        RoundId round = rounds.open(
                made.council(),
                scheme(wanted.scheme()),
                new RoundFacts(wanted.name(), days.year(), ModelLevel.valueOf(wanted.level()), rules));
        rounds.add(round, models);
        int members = made.year().council().members().size();
        AssignmentRule rule = new AssignmentRule(members, models.size(), Map.of());
        assignments.apply(round, rule, assignments.preview(round, rule).dealt());
        return round;
    }

    /** The latest edition that may be used. */
    private SchemeId scheme(String code) {
        return schemes.list().stream()
                .filter(each -> each.code().equals(code) && each.state() != SchemeState.DRAFT)
                .max(Comparator.comparing(SchemeSummary::edition))
                .map(SchemeSummary::id)
                .orElseThrow(NotFound::new);
    }

    private void handIn(RoundId round, ModelId model, SampleYear.Sheet sheet) {
        declare(round);
        SheetDetails open = sheets.open(round, model);
        Map<String, Given> given = new HashMap<>();
        Iterator<String> codes = open.evaluation().lines().stream()
                .filter(line -> line.rule() != null)
                .map(ScoreLine::code)
                .iterator();
        sheet.points().forEach(points -> given.put(codes.next(), new Given.Amount(points)));
        sheets.finish(round, model, open.version(), new SheetContent(given, Map.of(), "", sheet.comment()), null);
    }

    /** Of the whole queue, as judges do before the first sheet: there is no conflict. */
    private void declare(RoundId round) {
        queues.declare(
                round,
                queues.queue(round).items().stream()
                        .filter(each -> !each.declared())
                        .collect(Collectors.toMap(QueueItem::model, each -> new QueueService.Declaration(null, ""))));
    }
}
