package vn.danvan.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.VaadinService;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.danvan.PlatformTest;
import vn.danvan.uikit.DayField;
import vn.danvan.uikit.MomentField;

/** What the framework would say in English is said in the person's language. */
@PlatformTest
class ConnectionWordsTest extends SpringBrowserlessTest {

    private static final Locale VIETNAMESE = Locale.of("vi");

    @Autowired
    private ConnectionWords words;

    @Test
    void everyWindowIsToldWhatToSayOfALostConnection() {
        assertThat(UI.getCurrent().getReconnectDialogConfiguration().getDialogText())
                .as("a window that opens")
                .isNotEqualTo(new UI().getReconnectDialogConfiguration().getDialogText());

        UI.getCurrent().setLocale(VIETNAMESE);
        words.tell(UI.getCurrent());

        assertThat(UI.getCurrent().getReconnectDialogConfiguration().getDialogText())
                .startsWith("Mất kết nối, đang nối lại");
        assertThat(UI.getCurrent().getReconnectDialogConfiguration().getDialogTextGaveUp())
                .contains("Những gì đã lưu vẫn còn");
    }

    @Test
    void failuresOfTheFrameworkAreToldInThePersonsLanguage() {
        SystemMessages said = VaadinService.getCurrent().getSystemMessages(VIETNAMESE, null);

        assertThat(said.getInternalErrorCaption()).isEqualTo("Hệ thống gặp lỗi");
        assertThat(said.getSyncErrorCaption()).isEqualTo("Trang cần tải lại");
        assertThat(said.isSessionExpiredNotificationEnabled())
                .as("else the page goes, with what was typed")
                .isTrue();
        assertThat(said.getSessionExpiredCaption()).isEqualTo("Phiên làm việc đã kết thúc");
        assertThat(said.getSessionExpiredMessage()).contains("vẫn còn trên trang này");
        assertThat(said.getCookiesDisabledCaption()).contains("chặn cookie");
        assertThat(VaadinService.getCurrent()
                        .getSystemMessages(Locale.ENGLISH, null)
                        .getSyncErrorCaption())
                .isEqualTo("The page has to be reloaded");
    }

    @Test
    void calendarsAreVietnameseAndBeginWithMonday() {
        UI.getCurrent().getSession().setLocale(VIETNAMESE);
        UI.getCurrent().setLocale(VIETNAMESE);

        assertThat(new DayField("Ngày").getI18n()).satisfies(said -> {
            assertThat(said.getMonthNames()).hasSize(12).startsWith("Tháng 1");
            assertThat(said.getWeekdaysShort()).hasSize(7).startsWith("CN", "T2");
            assertThat(said.getFirstDayOfWeek()).isEqualTo(1);
            assertThat(said.getToday()).isEqualTo("Hôm nay");
        });
        assertThat(new MomentField("Lúc").getDatePickerI18n().getMonthNames()).startsWith("Tháng 1");
    }
}
