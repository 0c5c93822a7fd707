package vn.danvan.council.ui.judging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.danvan.PlatformTest;
import vn.danvan.VietnameseReader;
import vn.danvan.scoring.SchemeTexts;
import vn.danvan.scoring.scheme.Criterion;
import vn.danvan.scoring.scheme.Given;
import vn.danvan.scoring.scheme.PointRule;
import vn.danvan.uikit.DecimalField;
import vn.danvan.uikit.Typed;
import vn.danvan.uikit.UnreadableEntry;

@PlatformTest
class CriterionFieldTest extends SpringBrowserlessTest {

    @Autowired
    private SchemeTexts texts;

    @BeforeEach
    @Override
    protected void initVaadinEnvironment() {
        super.initVaadinEnvironment();
        VietnameseReader.sitsDown();
    }

    @Test
    void markThatCannotBeReadTakesNothingFromTheSheetAndIsNotHandedInEither() {
        Given seven = new Given.Amount(new BigDecimal("7"));
        CriterionField field = new CriterionField(
                new Criterion("1", "Tiêu chí", BigDecimal.TEN, false, new PointRule.Marked(), List.of()),
                texts,
                () -> {});
        UI.getCurrent().add(field);
        field.show(seven, "", true);
        DecimalField exact = find(DecimalField.class, field).single();

        Typed.unreadable(exact, "7,5,1");

        assertThat(find(RadioButtonGroup.class, field).single().getValue())
                .as("a step that stays chosen could not be chosen again")
                .isNull();
        assertThat(field.given()).as("what is kept while one types").hasValue(seven);
        assertThatThrownBy(field::entered).isInstanceOf(UnreadableEntry.class);
        assertThat(exact.getErrorMessage()).startsWith("Không phải số.");

        exact.setValue(new BigDecimal("7.5"));
        assertThat(field.given()).hasValue(new Given.Amount(new BigDecimal("7.5")));
    }
}
