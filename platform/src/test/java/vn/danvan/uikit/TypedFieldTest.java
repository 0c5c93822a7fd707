package vn.danvan.uikit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.datepicker.DatePicker;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.danvan.PlatformTest;
import vn.danvan.VietnameseReader;

/** Nothing that was typed is taken for nothing. */
@PlatformTest
class TypedFieldTest extends SpringBrowserlessTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    @BeforeEach
    @Override
    protected void initVaadinEnvironment() {
        super.initVaadinEnvironment();
        VietnameseReader.sitsDown();
    }

    @Test
    void dayThatIsNoneIsRefusedWithWhatIsAllowedAndStaysInItsField() {
        DayField day = shown(new DayField("Hạn"));
        day.setValue(DAY);

        Typed.unreadable(day, "31/02/2026");

        assertThat(day.getValue()).as("what forms used to save").isNull();
        refused(day::entered, "Hạn: Không phải ngày. Ghi ngày/tháng/năm, ví dụ 30/06/2024.");
        assertThat(day.isUnreadable()).isTrue();
        assertThat(day.isInvalid()).isTrue();
        assertThat(day.getErrorMessage()).isEqualTo("Không phải ngày. Ghi ngày/tháng/năm, ví dụ 30/06/2024.");
        assertThat(day.getElement().getProperty("_inputElementValue")).isEqualTo("31/02/2026");
    }

    @Test
    void dayThatIsNoneIsCalledSoAlsoWhereTheFieldWasSaidToBeMissing() {
        DayField day = shown(new DayField("Hạn"));
        day.setErrorMessage("Phải ghi");
        day.setInvalid(true);

        Typed.unreadable(day, "mai");

        refused(day::entered, "Hạn: Không phải ngày");
        assertThat(day.getErrorMessage()).startsWith("Không phải ngày");
    }

    @Test
    void whatIsPutRightIsEntered() {
        DayField day = shown(new DayField("Hạn"));
        Typed.unreadable(day, "mai");

        day.setValue(DAY);
        assertThat(day.entered()).isEqualTo(DAY);
        assertThat(day.isInvalid()).isFalse();

        Typed.unreadable(day, "mai");
        Typed.nothing(day);
        assertThat(day.entered()).isNull();
        assertThat(day.isInvalid()).isFalse();
    }

    @Test
    void momentsTimesAndNumbersSayWhatIsWrongToo() {
        MomentField moment = shown(new MomentField("Lúc"));
        Typed.unreadable(
                moment.getChildren()
                        .filter(DatePicker.class::isInstance)
                        .findFirst()
                        .orElseThrow(),
                "32/13/2026");
        refused(moment::entered, "Lúc: Không đọc được ngày hoặc giờ.");

        TimeField time = shown(new TimeField("Giờ"));
        Typed.unreadable(time, "sáng");
        refused(time::entered, "Giờ: Không phải giờ. Ghi giờ:phút, ví dụ 08:30.");

        WholeNumberField people = shown(new WholeNumberField("Số người"));
        Typed.unreadable(people, "1e");
        refused(people::entered, "Số người: Không phải số nguyên.");

        DecimalField points = shown(new DecimalField("Điểm"));
        points.setValue(BigDecimal.TEN);
        Typed.unreadable(points, "7,5,1");
        refused(points::entered, "Điểm: Không phải số.");
    }

    @Test
    void momentWithoutATimeIsNotTakenForNone() {
        MomentField moment = shown(new MomentField("Lúc"));
        DatePicker day = (DatePicker) moment.getChildren()
                .filter(DatePicker.class::isInstance)
                .findFirst()
                .orElseThrow();

        day.setValue(DAY);

        refused(moment::entered, "Lúc: Còn thiếu ngày hoặc giờ.");
    }

    @Test
    void numberBeyondItsBoundsIsToldTheBound() {
        WholeNumberField percent = shown(new WholeNumberField("Tiến độ"));
        percent.setMin(0);
        percent.setMax(99);

        percent.setValue(120);
        refused(percent::entered, "Tiến độ: Số lớn nhất được ghi là 99.");
        percent.setValue(-1);
        refused(percent::entered, "Tiến độ: Số nhỏ nhất được ghi là 0.");
        percent.setValue(99);
        assertThat(percent.entered()).isEqualTo(99);
    }

    @Test
    void fieldThatIsNotShownStandsInNobodysWay() {
        DayField day = shown(new DayField("Hạn"));
        Typed.unreadable(day, "mai");

        day.setVisible(false);

        assertThat(day.entered()).isNull();
    }

    @Test
    void nobodyHearsOfWhatCannotBeReadButEverybodyOfWhatCan() {
        List<@Nullable LocalDate> heard = new ArrayList<>();
        DayField day = shown(new DayField("Tính đến"));
        day.whenEntered((value, byPerson) -> heard.add(value));

        day.setValue(DAY);
        Typed.unreadable(day, "31/02/2026");
        assertThat(heard).containsExactly(DAY);

        Typed.nothing(day);
        assertThat(heard).containsExactly(DAY, null);

        day.setValue(DAY);
        assertThat(heard).containsExactly(DAY, null, DAY);
    }

    @Test
    void whoReadsEnglishIsToldInEnglish() {
        UI.getCurrent().getSession().setLocale(Locale.ENGLISH);
        UI.getCurrent().setLocale(Locale.ENGLISH);
        DayField day = shown(new DayField("Due"));

        Typed.unreadable(day, "tomorrow");

        refused(day::entered, "Due: Not a day. Write day/month/year");
        assertThat(day.getI18n().getToday()).isEqualTo("Today");
    }

    private static <T extends Component> T shown(T field) {
        UI.getCurrent().add(field);
        return field;
    }

    private static void refused(ThrowingCallable asked, String words) {
        assertThatThrownBy(asked).isInstanceOfSatisfying(UnreadableEntry.class, refused -> assertThat(UI.getCurrent()
                        .getTranslation(refused.key(), refused.arguments().toArray()))
                .startsWith(words));
    }
}
