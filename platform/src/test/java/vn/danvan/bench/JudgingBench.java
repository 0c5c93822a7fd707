package vn.danvan.bench;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.ClassPathResource;
import vn.danvan.council.ranking.RoundRanking;
import vn.danvan.council.round.MissingScorePolicy;
import vn.danvan.council.round.RoundModel;
import vn.danvan.council.round.RoundRules;
import vn.danvan.council.sheet.SheetLine;
import vn.danvan.council.sheet.SheetPoints;
import vn.danvan.council.sheet.SheetState;
import vn.danvan.models.ModelId;
import vn.danvan.models.registration.ModelField;
import vn.danvan.scoring.reading.SchemeText;
import vn.danvan.scoring.scheme.Scheme;

/** How long the ranking of 2,000 models of nine sheets takes, in milliseconds, without the database. */
public class JudgingBench {

    private static final Logger LOG = LoggerFactory.getLogger(JudgingBench.class);
    private static final int MODELS = 2000;
    private static final int SHEETS = 9;
    private static final int ROUNDS = 20;

    @Test
    void ranking() throws Exception {
        List<Long> times = rankings();
        times.sort(Long::compare);
        LOG.info(
                "Ranking of {} × {} sheets: median {} ms, worst {} ms",
                MODELS,
                SHEETS,
                times.get(ROUNDS / 2),
                times.getLast());
    }

    /** @return milliseconds of each round, the first one cold */
    public static List<Long> rankings() throws Exception {
        Scheme scheme = SchemeText.read(new ClassPathResource("scoring/schemes/mau-mo-hinh.yaml")
                .getContentAsString(java.nio.charset.StandardCharsets.UTF_8));
        RoundRules rules = new RoundRules(LocalDate.of(2026, 12, 1), 3, MissingScorePolicy.LEAVE_OUT, false, 20);
        List<RoundModel> models = new ArrayList<>();
        List<SheetLine> sheets = sheets(scheme, models);
        List<Long> times = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            long begin = System.nanoTime();
            new RoundRanking(scheme, rules, models, sheets, Map.of()).ranked();
            times.add((System.nanoTime() - begin) / 1_000_000);
        }
        return times;
    }

    private static List<SheetLine> sheets(Scheme scheme, List<RoundModel> models) {
        Random random = new Random(1);
        List<SheetLine> sheets = new ArrayList<>();
        for (int model = 0; model < MODELS; model++) {
            ModelId id = new ModelId(new UUID(2, model));
            models.add(
                    new RoundModel(id, "2026-" + model, "Mô hình " + model, ModelField.ECONOMY, "", model + 1, false));
            for (int member = 0; member < SHEETS; member++) {
                sheets.add(sheet(scheme, random, id, new UUID(1, member)));
            }
        }
        return sheets;
    }

    private static SheetLine sheet(Scheme scheme, Random random, ModelId model, UUID member) {
        List<BigDecimal> points = scheme.leaves().stream()
                .map(each -> BigDecimal.valueOf(random.nextInt(each.maxPoints().intValue() + 1)))
                .toList();
        return new SheetLine(
                UUID.randomUUID(),
                model,
                member,
                SheetState.FINAL,
                points.stream().reduce(BigDecimal.ZERO, BigDecimal::add),
                new SheetPoints(points, BigDecimal.ZERO, BigDecimal.ZERO),
                null,
                Instant.EPOCH);
    }
}
