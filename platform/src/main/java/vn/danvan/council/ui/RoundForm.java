package vn.danvan.council.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.danvan.council.CouncilTexts;
import vn.danvan.council.round.MissingScorePolicy;
import vn.danvan.council.round.RoundFacts;
import vn.danvan.council.round.RoundProblem;
import vn.danvan.council.round.RoundRules;
import vn.danvan.models.step.ModelLevel;
import vn.danvan.scoring.SchemeId;
import vn.danvan.scoring.SchemeState;
import vn.danvan.scoring.SchemeSummary;
import vn.danvan.uikit.DayField;
import vn.danvan.uikit.RequiredFields;
import vn.danvan.uikit.WholeNumberField;

/** The rules of a round, with what is usual filled in. */
class RoundForm extends Composite<FormLayout> {

    private static final int USUAL_SHEETS = 3;
    private static final int USUAL_SPREAD = 20;
    private static final int USUAL_WEEKS = 2;

    private final TextField name = new TextField(getTranslation("council.round.name"));
    private final Select<SchemeSummary> scheme = new Select<>();
    private final WholeNumberField year = new WholeNumberField(getTranslation("council.round.year"));
    private final Select<ModelLevel> level = new Select<>();
    private final DayField deadline = new DayField(getTranslation("council.round.deadline"));
    private final WholeNumberField sheets = new WholeNumberField(getTranslation("council.round.min-sheets"));
    private final Select<MissingScorePolicy> missing = new Select<>();
    private final WholeNumberField spread = new WholeNumberField(getTranslation("council.round.spread"));
    private final Checkbox blind = new Checkbox(getTranslation("council.round.blind"));

    RoundForm(List<SchemeSummary> schemes, CouncilTexts texts, Clock clock) {
        LocalDate today = LocalDate.now(clock);
        scheme.setLabel(getTranslation("council.round.scheme"));
        scheme.setItems(schemes.stream()
                .filter(each -> each.state() != SchemeState.DRAFT)
                .toList());
        scheme.setItemLabelGenerator(each -> getTranslation("council.edition", each.name(), each.edition()));
        level.setLabel(getTranslation("council.level"));
        level.setItems(ModelLevel.on(today));
        level.setItemLabelGenerator(each -> texts.of("level", each, getLocale()));
        level.setValue(ModelLevel.PROVINCE);
        missing.setLabel(getTranslation("council.round.missing"));
        missing.setItems(MissingScorePolicy.values());
        missing.setItemLabelGenerator(each -> texts.of("policy", each, getLocale()));
        missing.setValue(MissingScorePolicy.LEAVE_OUT);
        year.setValue(today.getYear());
        deadline.setValue(today.plusWeeks(USUAL_WEEKS));
        sheets.setValue(USUAL_SHEETS);
        spread.setValue(USUAL_SPREAD);
        RequiredFields.mark(name, scheme, year, level, deadline, sheets, missing, spread);
        getContent().add(name, scheme, year, level, deadline, sheets, missing, spread, blind);
        getContent().setColspan(name, 2);
        getContent().setColspan(scheme, 2);
        getContent().setColspan(blind, 2);
    }

    /** @throws RoundProblem where none is chosen */
    SchemeId scheme() {
        return scheme.getOptionalValue()
                .map(SchemeSummary::id)
                .orElseThrow(() -> new RoundProblem(RoundProblem.Reason.NO_SCHEME));
    }

    RoundFacts facts() {
        LocalDate last = deadline.entered();
        if (last == null) {
            throw new RoundProblem(RoundProblem.Reason.NO_DEADLINE);
        }
        return new RoundFacts(
                name.getValue(),
                orNone(year.entered()),
                level.getValue(),
                new RoundRules(
                        last,
                        orNone(sheets.entered()),
                        missing.getValue(),
                        blind.getValue(),
                        orNone(spread.entered())));
    }

    private static int orNone(@Nullable Integer entered) {
        return entered == null ? 0 : entered;
    }
}
