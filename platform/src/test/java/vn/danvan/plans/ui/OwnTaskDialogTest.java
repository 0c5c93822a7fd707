package vn.danvan.plans.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.danvan.PlatformTest;
import vn.danvan.VietnameseReader;
import vn.danvan.plans.derivation.NewTask;
import vn.danvan.uikit.DayField;
import vn.danvan.uikit.Typed;

@PlatformTest
class OwnTaskDialogTest extends SpringBrowserlessTest {

    private final List<NewTask> saved = new ArrayList<>();

    @BeforeEach
    @Override
    protected void initVaadinEnvironment() {
        super.initVaadinEnvironment();
        VietnameseReader.sitsDown();
    }

    /** Without a day a task is continuous work: nobody was to be told later that theirs has no deadline. */
    @Test
    void taskWhoseDayCannotBeReadIsNotSavedAsContinuousWork() {
        OwnTaskDialog.open(saved::add);
        test(find(TextArea.class).single()).setValue("Mở lớp tập huấn");
        DayField due = find(DayField.class).single();
        Typed.unreadable(due, "31/02/2026");

        save();

        assertThat(saved).isEmpty();
        assertThat(find(Dialog.class).single().isOpened()).isTrue();
        assertThat(find(Paragraph.class).all())
                .extracting(Paragraph::getText)
                .contains("Thời hạn: Không phải ngày. Ghi ngày/tháng/năm, ví dụ 30/06/2024.");
        assertThat(find(TextArea.class).single().getValue()).isEqualTo("Mở lớp tập huấn");

        due.setValue(LocalDate.of(2026, 2, 28));
        save();

        assertThat(saved).extracting(NewTask::dueOn).containsExactly(LocalDate.of(2026, 2, 28));
    }

    private void save() {
        test(find(Button.class).withText("Lưu").single()).click();
    }
}
