package vn.danvan.bench;

import java.util.ArrayList;
import java.util.List;
import org.springframework.beans.factory.ListableBeanFactory;
import vn.danvan.bench.Screens.Screen;
import vn.danvan.council.ranking.RankingService;
import vn.danvan.council.round.RoundId;
import vn.danvan.models.ModelId;
import vn.danvan.models.ModelService;

/** The screens of models and of those who judge them. */
final class ModelScreens {

    private static final int PAGE = 50;

    private final ListableBeanFactory beans;
    private final ProvinceRecords records;
    private final List<Screen> all = new ArrayList<>();

    ModelScreens(ListableBeanFactory beans, ProvinceRecords records) {
        this.beans = beans;
        this.records = records;
    }

    List<Screen> all() {
        models();
        rounds();
        return all;
    }

    private void add(String name, String person, Runnable service, String sql) {
        all.add(new Screen(name, person, service, sql));
    }

    private void models() {
        ModelService models = beans.getBean(ModelService.class);
        ModelId model = new ModelId(records.model);
        String newest = "select * from skilful_model m ";
        add(
                "models, first page",
                Screens.ADMINISTRATOR,
                () -> models(models, ""),
                newest + "order by changed_at desc limit 50");
        add(
                "models, search",
                Screens.ADMINISTRATOR,
                () -> models(models, "vườn mẫu"),
                newest + "where m.folded like '%vuon mau%' order by changed_at desc limit 50");
        add(
                "models, search of a rare place",
                Screens.ADMINISTRATOR,
                () -> models(models, "ap 3, xa cam kieu"),
                newest + "where m.folded like '%ap 3, xa cam kieu%' order by changed_at desc limit 50");
        add(
                "models, of a department",
                Screens.CLERK,
                () -> models(models, ""),
                newest + "where lead_unit = '" + records.department + "' order by changed_at desc limit 50");
        add(
                "model page",
                Screens.ADMINISTRATOR,
                () -> models.details(model),
                newest + "join model_event e on e.model_id = m.id where m.id = '" + model + "'");
        add("model, duplicates", Screens.ADMINISTRATOR, () -> models.duplicates(model), ByHand.alike(records.model));
    }

    private static void models(ModelService models, String text) {
        models.count(text, null);
        models.list(text, null, 0, PAGE);
    }

    private void rounds() {
        RankingService rankings = beans.getBean(RankingService.class);
        RoundId scored = new RoundId(records.scored);
        String sheets = "select s.* from score_sheet s where s.round_id = '" + records.scored + "'";
        add("ranking of 2,000 models", Screens.ADMINISTRATOR, () -> rankings.ranking(scored), sheets);
        add("judges' matrix of 2,000 models", Screens.ADMINISTRATOR, () -> rankings.matrix(scored), sheets);
    }
}
