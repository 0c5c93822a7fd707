package vn.danvan.council.ui.judging;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.danvan.council.sheet.Ladder;
import vn.danvan.scoring.SchemeTexts;
import vn.danvan.scoring.scheme.Criterion;
import vn.danvan.scoring.scheme.Given;
import vn.danvan.scoring.scheme.PointRule;
import vn.danvan.uikit.DecimalField;

/**
 * One criterion: steps that the keys 1 to 9 set, the exact number beside them, and a reason where the mark is extreme.
 * Tab goes from one criterion's steps to the next; the point key goes to the exact number.
 */
class CriterionField extends Composite<Div> {

    private static final int PAUSE = 1000;

    private final Criterion criterion;
    private final Runnable changed;
    private final RadioButtonGroup<BigDecimal> steps = new RadioButtonGroup<>();
    private final RadioButtonGroup<Boolean> answer = new RadioButtonGroup<>();
    private final DecimalField amount;
    private final DecimalField planned;
    private final TextField remark;
    private @Nullable Given before;

    CriterionField(Criterion criterion, SchemeTexts texts, Runnable changed) {
        this.criterion = criterion;
        this.changed = changed;
        String name = criterion.code() + ". " + criterion.name();
        String label = getTranslation("council.criterion", name, SchemeTexts.plain(criterion.maxPoints()));
        amount = new DecimalField(isRatio() ? label : getTranslation("council.exact", criterion.code()));
        planned = new DecimalField(getTranslation("council.planned", criterion.code()));
        remark = new TextField(getTranslation("council.remark", criterion.code()));
        getContent().addClassName("dv-criterion");
        if (isAnswer()) {
            addAnswer(label);
        } else {
            addAmount(label, texts);
        }
        remark.setValueChangeMode(ValueChangeMode.LAZY);
        remark.setValueChangeTimeout(PAUSE);
        remark.addValueChangeListener(change -> tell(change.isFromClient()));
        remark.setVisible(false);
        getContent().add(remark);
    }

    private boolean isAnswer() {
        return criterion.rule() instanceof PointRule.AllOrNothing(BigDecimal from) && from == null;
    }

    private boolean isRatio() {
        return criterion.rule() instanceof PointRule.Rate;
    }

    private void addAnswer(String label) {
        answer.setLabel(label);
        answer.setItems(false, true);
        answer.setItemLabelGenerator(yes -> getTranslation(yes ? "council.yes" : "council.no"));
        answer.addValueChangeListener(change -> tell(change.isFromClient()));
        key("1", () -> answer.setValue(false), answer);
        key("2", () -> answer.setValue(true), answer);
        getContent().add(answer);
    }

    private void addAmount(String label, SchemeTexts texts) {
        List<BigDecimal> ladder = Ladder.of(criterion);
        PointRule rule = criterion.rule();
        amount.setHelperText(rule == null || rule instanceof PointRule.Marked ? null : texts.rule(rule, getLocale()));
        amount.whenEntered((value, byPerson) -> {
            showStep(value);
            tell(byPerson);
        });
        amount.addValidationStatusChangeListener(status -> {
            if (amount.isUnreadable()) {
                steps.clear(); // or the step of before could not be pressed again
            }
        });
        if (ladder.isEmpty()) {
            amount.setLabel(label);
        } else {
            addSteps(label, ladder);
            amount.setTabIndex(-1);
        }
        getContent().add(amount);
        if (isRatio()) {
            planned.whenEntered((value, byPerson) -> tell(byPerson));
            getContent().add(planned);
        }
    }

    private void addSteps(String label, List<BigDecimal> ladder) {
        steps.setLabel(label);
        steps.setItems(ladder);
        steps.setItemLabelGenerator(SchemeTexts::plain);
        steps.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                set(change.getValue());
            }
        });
        for (int index = 0; index < ladder.size(); index++) {
            BigDecimal value = ladder.get(index);
            Shortcuts.addShortcutListener(steps, () -> set(value), Key.of(String.valueOf(index + 1)))
                    .listenOn(steps);
        }
        Shortcuts.addShortcutListener(steps, () -> amount.focus(), Key.of(".")).listenOn(steps);
        Shortcuts.addShortcutListener(steps, () -> amount.focus(), Key.of(",")).listenOn(steps);
        getContent().add(steps);
    }

    private void key(String key, Runnable act, RadioButtonGroup<?> group) {
        Shortcuts.addShortcutListener(
                        group,
                        () -> {
                            act.run();
                            changed.run();
                        },
                        Key.of(key))
                .listenOn(group);
    }

    /** The chosen step takes the focus, or Tab would go there first. */
    private void set(BigDecimal value) {
        amount.setValue(value);
        changed.run();
        steps.getElement()
                .executeJs("requestAnimationFrame(() => this.querySelector('vaadin-radio-button[checked]')?.focus())");
    }

    private void showStep(@Nullable BigDecimal value) {
        steps.setValue(
                value == null
                        ? null
                        : Ladder.of(criterion).stream()
                                .filter(each -> each.compareTo(value) == 0)
                                .findFirst()
                                .orElse(null));
    }

    private void tell(boolean byPerson) {
        if (byPerson) {
            changed.run();
        }
    }

    void show(@Nullable Given given, String said, boolean editable) {
        switch (given) {
            case Given.Amount(BigDecimal value) -> amount.setValue(value);
            case Given.Ratio(BigDecimal done, BigDecimal whole) -> {
                amount.setValue(done);
                planned.setValue(whole);
            }
            case Given.Answer(boolean yes) -> answer.setValue(yes);
            case null -> {}
        }
        before = given;
        remark.setValue(said);
        askReason(false);
        steps.setReadOnly(!editable);
        answer.setReadOnly(!editable);
        amount.setReadOnly(!editable);
        planned.setReadOnly(!editable);
        remark.setReadOnly(!editable);
    }

    /** @param needed whether the mark is the lowest or the highest */
    void askReason(boolean needed) {
        remark.setRequiredIndicatorVisible(needed);
        remark.setVisible(needed || !remark.getValue().isBlank());
    }

    /** What is given; while a number is typed that cannot be read yet, what was given before. */
    Optional<Given> given() {
        if (!amount.isUnreadable() && !planned.isUnreadable()) {
            before = entered().orElse(null);
        }
        return Optional.ofNullable(before);
    }

    /** @throws vn.danvan.uikit.UnreadableEntry where a number cannot be read */
    Optional<Given> entered() {
        if (isAnswer()) {
            return Optional.ofNullable(answer.getValue()).map(Given.Answer::new);
        }
        BigDecimal value = amount.entered();
        if (!isRatio()) {
            return Optional.ofNullable(value).map(Given.Amount::new);
        }
        BigDecimal whole = planned.entered();
        return value == null || whole == null ? Optional.empty() : Optional.of(new Given.Ratio(value, whole));
    }

    String said() {
        return remark.getValue();
    }

    void focus() {
        String first =
                isAnswer() || !Ladder.of(criterion).isEmpty() ? "vaadin-radio-button" : "vaadin-big-decimal-field";
        getContent().getElement().executeJs("requestAnimationFrame(() => this.querySelector($0)?.focus())", first);
    }
}
