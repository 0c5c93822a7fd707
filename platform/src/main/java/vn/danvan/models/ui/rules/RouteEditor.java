package vn.danvan.models.ui.rules;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.danvan.models.registration.ModelTexts;
import vn.danvan.models.route.RouteService;
import vn.danvan.models.route.Stop;
import vn.danvan.models.step.ModelLevel;
import vn.danvan.organisation.OrganisationService;
import vn.danvan.organisation.UnitRow;
import vn.danvan.shared.DomainProblem;
import vn.danvan.shared.UnitId;
import vn.danvan.uikit.Notices;

/** By which desks registrations for one level go: the unit above, or a unit by name. */
class RouteEditor extends Composite<Div> {

    private final ModelLevel level;
    private final RouteService routes;
    private final OrganisationService organisation;
    private final ModelTexts texts;
    private final LocalDate today;

    RouteEditor(
            ModelLevel level,
            RouteService routes,
            OrganisationService organisation,
            ModelTexts texts,
            LocalDate today) {
        this.level = level;
        this.routes = routes;
        this.organisation = organisation;
        this.texts = texts;
        this.today = today;
        getContent().addClassName("dv-route");
        show();
    }

    private void show() {
        getContent().removeAll();
        List<Stop> stops = routes.of(level);
        getContent().add(new H4(texts.of("level", level, getLocale())));
        getContent().add(new Paragraph(told(stops)));
        ComboBox<UnitRow> unit = new ComboBox<>(getTranslation("models.route.unit"));
        unit.setItems(query ->
                organisation.list(query.getFilter().orElse(""), today, query.getOffset(), query.getLimit()).stream());
        unit.setItemLabelGenerator(UnitRow::name);
        unit.setPlaceholder(getTranslation("models.route.superior"));
        Button add = new Button(getTranslation("models.route.add"), click -> {
            UnitRow chosen = unit.getValue();
            append(stops, chosen == null ? null : chosen.id());
        });
        Button clear = new Button(getTranslation("models.route.clear"), click -> set(List.of()));
        clear.setVisible(!stops.isEmpty());
        Div acts = new Div(unit, add, clear);
        acts.addClassName("dv-actions");
        getContent().add(acts);
    }

    private String told(List<Stop> stops) {
        if (stops.isEmpty()) {
            return getTranslation("models.route.none");
        }
        List<String> names = new ArrayList<>(List.of(getTranslation("models.route.own")));
        stops.forEach(
                stop -> names.add(stop.unit() == null ? getTranslation("models.route.superior") : stop.unitName()));
        return String.join(" → ", names);
    }

    private void append(List<Stop> stops, @Nullable UnitId unit) {
        List<@Nullable UnitId> wanted = new ArrayList<>();
        stops.forEach(stop -> wanted.add(stop.unit()));
        wanted.add(unit);
        set(wanted);
    }

    private void set(List<@Nullable UnitId> wanted) {
        try {
            routes.set(level, wanted);
        } catch (DomainProblem refused) {
            Notices.show(texts.problem(refused, getLocale()));
        }
        show();
    }
}
