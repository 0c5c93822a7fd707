package vn.danvan.council.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.danvan.PlatformTest;
import vn.danvan.SignedIn;
import vn.danvan.VietnameseReader;
import vn.danvan.council.ui.piece.Problem;
import vn.danvan.uikit.DayField;

@PlatformTest
class CouncilFormTest extends SpringBrowserlessTest {

    @BeforeEach
    @Override
    protected void initVaadinEnvironment() {
        SignedIn.as("khanh-hoa", "quantri");
        super.initVaadinEnvironment();
        VietnameseReader.sitsDown();
        UI.getCurrent().navigate("hoi-dong");
        test(find(Button.class).withText("Lập hội đồng").single()).click();
    }

    @AfterEach
    void deskIsLeft() {
        SignedIn.nobody();
    }

    @Test
    void fieldsWithoutWhichThereIsNoCouncilAreMarkedAndNothingIsHeldAgainstThemYet() {
        TextField name = find(TextField.class).withCaption("Tên hội đồng").single();
        assertThat(name.isRequiredIndicatorVisible()).isTrue();
        assertThat(name.isInvalid()).isFalse();
        ComboBox<?> unit =
                find(ComboBox.class).withCaption("Cơ quan thường trực").single();
        assertThat(unit.isRequiredIndicatorVisible()).isTrue();
        assertThat(unit.isInvalid()).isFalse();
        assertThat(find(DayField.class).all())
                .isNotEmpty()
                .allMatch(DayField::isRequiredIndicatorVisible)
                .noneMatch(DayField::isInvalid);
    }

    @Test
    void withoutThemTheFormSaysWhatIsMissing() {
        test(find(Button.class).withText("Thực hiện").single()).click();

        assertThat(find(Dialog.class).single().isOpened()).isTrue();
        assertThat(find(Problem.class).single().getElement().getTextRecursively())
                .isEqualTo("Xin chọn cơ quan thường trực của tỉnh.");
    }
}
