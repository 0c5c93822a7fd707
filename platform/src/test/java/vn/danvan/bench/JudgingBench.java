package vn.danvan.bench;

import java.sql.Connection;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;
import vn.danvan.SignedIn;
import vn.danvan.bench.load.BenchData;
import vn.danvan.bench.load.LoadSize;
import vn.danvan.council.assignment.AssignmentRule;
import vn.danvan.council.assignment.SheetAssignmentService;
import vn.danvan.council.ranking.RankingService;
import vn.danvan.council.round.RoundId;
import vn.danvan.models.ModelId;
import vn.danvan.models.ModelService;
import vn.danvan.models.step.ModelLevel;
import vn.danvan.recognition.choosing.Verifying;
import vn.danvan.tenancy.connections.TenantConnections;

/**
 * What judging and what is sought among 20,000 models costs beside the same question as one statement by hand: ranks of
 * 2,000 models with nine sheets each, 500 models dealt to thirty, search without tone marks, likely duplicates. {@code
 * ./dev bench judging} runs it in the province of {@code ./dev bench screens}.
 */
class JudgingBench {

    private static final int REVIEWERS = 3;
    private static final int LOAD = 60;

    private final BenchReport report = new BenchReport("judging");

    @Test
    void judging() throws Exception {
        try (ConfigurableApplicationContext platform = BenchData.open(LoadSize.province(LocalDate.now()));
                Connection own = platform.getBean(TenantConnections.class).open(BenchData.PROVINCE)) {
            ProvinceRecords records = new ProvinceRecords(own);
            ByHand.prepare(own);
            report.awaitQuiet();
            SignedIn.as(BenchData.PROVINCE.value(), Screens.ADMINISTRATOR);
            rounds(platform, records, own);
            models(platform.getBean(ModelService.class), records, own);
            decision(platform.getBean(Verifying.class), records, own);
            SignedIn.nobody();
            report.keep();
        }
    }

    private void rounds(ConfigurableApplicationContext platform, ProvinceRecords records, Connection own)
            throws Exception {
        RankingService rankings = platform.getBean(RankingService.class);
        SheetAssignmentService assignments = platform.getBean(SheetAssignmentService.class);
        RoundId scored = new RoundId(records.scored);
        RoundId toDeal = new RoundId(records.toDeal);
        AssignmentRule rule = new AssignmentRule(REVIEWERS, LOAD, Map.of());
        report.add(Interleaved.compare(
                "ranking of 2,000 models with 9 sheets",
                1,
                () -> ByHand.ask(own, ranks(records.scored)),
                () -> rankings.ranking(scored)));
        report.add(Interleaved.compare(
                "500 models dealt to 30 members",
                1,
                () -> ByHand.ask(own, pairs(records.toDeal)),
                () -> assignments.preview(toDeal, rule)));
    }

    private void models(ModelService models, ProvinceRecords records, Connection own) throws Exception {
        report.add(Interleaved.compare(
                "models, search without tone marks",
                1,
                () -> ByHand.ask(
                        own,
                        "select count(*) over (), m.* from skilful_model m where m.folded like '%vuon mau%'"
                                + " order by changed_at desc limit 50"),
                () -> {
                    models.count("vườn mẫu", null);
                    models.list("vườn mẫu", null, 0, 50);
                }));
        ModelId model = new ModelId(records.model);
        report.add(Interleaved.compare(
                "model, likely duplicates",
                1,
                () -> ByHand.ask(own, ByHand.alike(records.model)),
                () -> models.duplicates(model)));
    }

    /** By hand only the likely duplicates are sought, one model after the other. */
    private void decision(Verifying verifying, ProvinceRecords records, Connection own) throws Exception {
        List<UUID> chosen = records.chosen();
        List<ModelId> models = chosen.stream().map(ModelId::new).toList();
        report.add(Interleaved.compare(
                "decision on 50 models of 20,000, verified",
                1,
                () -> {
                    for (UUID each : chosen) {
                        ByHand.ask(own, ByHand.alike(each));
                    }
                },
                () -> verifying.grounds(ModelLevel.PROVINCE, models)));
    }

    private static String ranks(UUID round) {
        return "select m.name, s.model_id, avg(s.total), rank() over (order by avg(s.total) desc) from score_sheet s"
                + " join skilful_model m on m.id = s.model_id where s.round_id = '" + round
                + "' and s.state = 'FINAL' group by 1, 2 order by 4";
    }

    /** Who may judge what, without the dealing itself. */
    private static String pairs(UUID round) {
        return "select r.model_id, c.id from round_model r join appraisal_round a on a.id = r.round_id"
                + " join council_member c on c.council_id = a.council_id join skilful_model m on m.id = r.model_id"
                + " where r.round_id = '" + round + "' and not exists (select 1 from post p where"
                + " p.person_id = c.person_id and p.unit_id = m.lead_unit) order by r.position";
    }
}
