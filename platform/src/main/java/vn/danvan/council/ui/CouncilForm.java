package vn.danvan.council.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.danvan.council.CouncilFacts;
import vn.danvan.council.CouncilKind;
import vn.danvan.council.CouncilProblem;
import vn.danvan.council.CouncilSummary;
import vn.danvan.council.CouncilTexts;
import vn.danvan.models.step.ModelLevel;
import vn.danvan.organisation.OrganisationService;
import vn.danvan.organisation.UnitRow;
import vn.danvan.uikit.DayField;
import vn.danvan.uikit.RequiredFields;

/** Name, kind, level, term and standing unit of a council. */
class CouncilForm extends Composite<FormLayout> {

    private static final int TERM_YEARS = 5;

    private final TextField name = new TextField(getTranslation("council.name"));
    private final Select<CouncilKind> kind = new Select<>();
    private final Select<ModelLevel> level = new Select<>();
    private final DayField from = new DayField(getTranslation("council.term-from"));
    private final DayField to = new DayField(getTranslation("council.term-to"));
    private final ComboBox<UnitRow> unit = new ComboBox<>(getTranslation("council.standing-unit"));

    CouncilForm(OrganisationService units, CouncilTexts texts, Clock clock) {
        LocalDate today = LocalDate.now(clock);
        kind.setLabel(getTranslation("council.kind"));
        kind.setItems(CouncilKind.values());
        kind.setItemLabelGenerator(each -> texts.of("kind", each, getLocale()));
        kind.setValue(CouncilKind.APPRAISAL_GROUP);
        level.setLabel(getTranslation("council.level"));
        level.setItems(ModelLevel.on(today));
        level.setItemLabelGenerator(each -> texts.of("level", each, getLocale()));
        level.setValue(ModelLevel.PROVINCE);
        from.setValue(today);
        to.setValue(today.plusYears(TERM_YEARS).minusDays(1));
        unit.setItemLabelGenerator(UnitRow::name);
        unit.setItems(
                query -> units.list(query.getFilter().orElse(""), today, query.getOffset(), query.getLimit()).stream());
        RequiredFields.mark(name, kind, level, unit, from, to);
        getContent().add(name, kind, level, unit, from, to);
        getContent().setColspan(name, 2);
    }

    /** @param standing none where the unit is gone, so that another one has to be chosen */
    void show(CouncilSummary council, @Nullable UnitRow standing) {
        CouncilFacts facts = council.facts();
        name.setValue(facts.name());
        kind.setValue(facts.kind());
        level.setItems(ModelLevel.on(facts.termFrom()));
        level.setValue(facts.level());
        from.setValue(facts.termFrom());
        to.setValue(facts.termTo());
        unit.setValue(standing);
    }

    /** @throws CouncilProblem where something is missing */
    CouncilFacts facts() {
        UnitRow standing = unit.getValue();
        if (standing == null) {
            throw new CouncilProblem(CouncilProblem.Reason.NO_SUCH_UNIT);
        }
        LocalDate first = from.entered();
        LocalDate last = to.entered();
        if (first == null || last == null) {
            throw new CouncilProblem(CouncilProblem.Reason.TERM_WRONG);
        }
        return new CouncilFacts(kind.getValue(), name.getValue(), level.getValue(), first, last, standing.id());
    }
}
