package vn.danvan.council.sheet;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import vn.danvan.SignedIn;
import vn.danvan.council.CouncilFixture;
import vn.danvan.council.CouncilId;
import vn.danvan.council.round.MissingScorePolicy;
import vn.danvan.council.round.RoundId;
import vn.danvan.models.ModelId;
import vn.danvan.scoring.scheme.Given;

/**
 * A round in which every member of a council, the chair among them, has to score every model. Every judge writes a word of
 * one's own on every sheet, and gives totals that nobody else gives.
 */
final class EverybodyScores {

    final CouncilFixture fixture;
    final CouncilId council;
    final Map<String, UUID> members;
    final List<ModelId> models;
    final RoundId round;

    /** The first points that were given, by judge and model. */
    final Map<String, Map<ModelId, Integer>> handedIn = new HashMap<>();

    private final SheetService sheets;

    EverybodyScores(ApplicationContext context, boolean blind, MissingScorePolicy missing, List<ModelId> models) {
        this.models = models;
        sheets = context.getBean(SheetService.class);
        fixture = new CouncilFixture(context);
        council = fixture.council();
        members = new LinkedHashMap<>(fixture.members(council, true));
        round = fixture.round(council, missing, 1, blind, models);
        models.forEach(each -> fixture.assign(round, each, members.values().toArray(UUID[]::new)));
        CouncilFixture.JUDGES.forEach(each -> {
            fixture.declareNone(round, each);
            handedIn.put(each, new HashMap<>());
        });
    }

    /** @param whole whether it is handed in, and not only kept as a draft */
    void score(String judge, ModelId model, boolean whole) {
        SignedIn.as(CouncilFixture.PROVINCE, judge);
        int first = 11 + CouncilFixture.JUDGES.indexOf(judge) * models.size() + models.indexOf(model);
        Map<String, Given> given = Map.of(
                "1", new Given.Amount(new BigDecimal(first + ".37")), "2", new Given.Amount(new BigDecimal("20.11")));
        SheetContent content = new SheetContent(given, Map.of("1", word(judge)), word(judge), word(judge));
        int version = sheets.open(round, model).version();
        if (whole) {
            sheets.finish(round, model, version, content, null);
            of(judge).put(model, first);
        } else {
            sheets.save(round, model, version, content);
        }
    }

    Map<ModelId, Integer> of(String judge) {
        return handedIn.getOrDefault(judge, Map.of());
    }

    List<ModelId> unscored(String judge) {
        return models.stream().filter(each -> !of(judge).containsKey(each)).toList();
    }

    static String word(String judge) {
        return "mat-" + judge + "-rieng";
    }

    /** What a sheet comes to that begins with such points. */
    static String total(int first) {
        return (first + 20) + ".48";
    }
}
