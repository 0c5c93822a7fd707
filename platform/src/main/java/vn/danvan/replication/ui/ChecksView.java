package vn.danvan.replication.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Locale;
import vn.danvan.identity.RequiresRight;
import vn.danvan.identity.Right;
import vn.danvan.models.registration.ModelField;
import vn.danvan.models.registration.ModelTexts;
import vn.danvan.replication.ReplicationTexts;
import vn.danvan.replication.effect.CheckFilter;
import vn.danvan.replication.effect.Effect;
import vn.danvan.replication.effect.EffectCheck;
import vn.danvan.replication.effect.EffectService;
import vn.danvan.shared.ListMemory;
import vn.danvan.uikit.list.DataList;
import vn.danvan.uikit.list.ListAddress;
import vn.danvan.uikit.list.ListColumn;
import vn.danvan.uikit.list.ListFilter;
import vn.danvan.uikit.list.ListSetup;
import vn.danvan.uikit.list.ListSource;
import vn.danvan.uikit.list.ListWords;

/** Checks of recognised models; above them how many models in force have which effect. */
@Route("hieu-qua")
@Menu(title = "replication.checks", icon = "vaadin:stethoscope", order = 5.4)
@PermitAll
@RequiresRight(Right.READ_MODELS)
class ChecksView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    private static final String EFFECT = "ket-qua";
    private static final String FIELD = "linh-vuc";
    private static final String YEAR = "nam";

    private final transient EffectService effects;
    private final transient ReplicationTexts texts;
    private final transient ModelTexts modelTexts;
    private final Locale reader = getLocale();
    private final EffectFigures figures;
    private final DataList<EffectCheck> list;

    ChecksView(EffectService effects, ReplicationTexts texts, ModelTexts modelTexts, ListMemory memory) {
        this.effects = effects;
        this.texts = texts;
        this.modelTexts = modelTexts;
        this.figures = new EffectFigures(texts);
        addClassNames("dv-page", "dv-fill");
        setId("dv-content");
        list = new DataList<>(
                ListSetup.of(
                                "hieu-qua",
                                ListWords.of("replication.checks", "replication.checks"),
                                columns(),
                                EffectCheck::id,
                                ListSource.of(
                                        wanted -> effects.count(filter(wanted)),
                                        (wanted, offset, limit) ->
                                                effects.list(filter(wanted), wanted.order(), offset, limit)))
                        .narrowedBy(filters())
                        .viewedAs(view(Effect.AWAITED), view(Effect.UNCONFIRMED)),
                memory);
        list.tellAbove(figures);
        add(list);
    }

    private List<ListColumn<EffectCheck>> columns() {
        return List.of(
                ListColumn.<EffectCheck>of("model", getTranslation("replication.model"), EffectCheck::modelName)
                        .sorted()
                        .wide(4),
                ListColumn.<EffectCheck>of("unit", getTranslation("replication.model-unit"), EffectCheck::unitName)
                        .sorted()
                        .wide(2),
                ListColumn.<EffectCheck>of(
                                "effect",
                                getTranslation("replication.effect"),
                                row -> texts.of("effect", row.effect(), reader))
                        .sorted(),
                ListColumn.<EffectCheck>of("months", getTranslation("replication.months"), EffectCheck::months),
                ListColumn.<EffectCheck>of("due", getTranslation("replication.due-on"), EffectCheck::dueOn)
                        .sorted()
                        .onDemand(),
                ListColumn.<EffectCheck>of("answer-by", getTranslation("replication.answer-by"), EffectCheck::answerBy)
                        .sorted());
    }

    private List<ListFilter> filters() {
        return List.of(
                ListFilter.of(
                        EFFECT,
                        getTranslation("replication.effect"),
                        Effect.class,
                        effect -> texts.of("effect", effect, reader),
                        wanted -> effects.counts(filter(wanted), CheckFilter.Facet.EFFECT)),
                ListFilter.of(
                        FIELD,
                        getTranslation("models.field"),
                        ModelField.class,
                        field -> modelTexts.of("field", field, reader),
                        wanted -> effects.counts(filter(wanted), CheckFilter.Facet.FIELD)),
                ListFilter.ofYears(
                        YEAR,
                        getTranslation("replication.year"),
                        wanted -> effects.counts(filter(wanted), CheckFilter.Facet.YEAR)));
    }

    private static CheckFilter filter(ListAddress wanted) {
        return new CheckFilter(
                wanted.text(),
                wanted.filter(EFFECT, Effect.class).orElse(null),
                wanted.filter(FIELD, ModelField.class).orElse(null),
                wanted.number(YEAR).orElse(null));
    }

    private ListSetup.GivenView view(Effect effect) {
        return ListSetup.GivenView.of(texts.of("effect", effect, reader), EFFECT, effect);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        figures.show(effects.statistics(CheckFilter.NONE));
        list.show(event);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("replication.checks");
    }
}
