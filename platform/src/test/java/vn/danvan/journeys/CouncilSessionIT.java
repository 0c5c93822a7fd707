package vn.danvan.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static vn.danvan.journeys.MeetingScreens.PATIENT;
import static vn.danvan.journeys.MeetingScreens.key;
import static vn.danvan.journeys.MeetingScreens.press;
import static vn.danvan.journeys.MeetingScreens.says;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.danvan.PlatformTest;
import vn.danvan.WithTenant;
import vn.danvan.meeting.BallotTitle;
import vn.danvan.meeting.GivenModel;
import vn.danvan.meeting.MeetingKind;
import vn.danvan.meeting.MeetingTools;
import vn.danvan.meeting.agenda.ItemId;

/** The chair, two members and the wall, each in a browser of its own; one member has a conflict of interest. */
@PlatformTest
@WithTenant("khanh-hoa")
class CouncilSessionIT {

    private static final String FIRST = "Cánh đồng chung sức";
    private static final String SECOND = "Kế hoạch thẩm định quý sau";

    private static Chromium chromium;

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private JdbcClient jdbc;

    @BeforeAll
    static void open() {
        chromium = new Chromium();
    }

    @AfterAll
    static void close() {
        chromium.close();
    }

    @Test
    void allScreensFollowTheChairAndAConflictedMemberLeavesTheRoom() {
        MeetingTools tools = planned();
        try (BrowserContext chairs = chromium.window(1280);
                BrowserContext members = chromium.window(360);
                BrowserContext conflicted = chromium.window(360);
                BrowserContext walls = chromium.window(1280)) {
            MeetingScreens screens = new MeetingScreens(tools, port);
            Page chair = screens.open(chairs, 0, "");
            Page member = screens.open(members, 1, "/bieu-quyet");
            Page out = screens.open(conflicted, 2, "/bieu-quyet");
            Page wall = screens.open(walls, 0, "/man-chieu");
            beginning(chair, member, wall);
            vote(chair, member, out, wall);
            chairComesBack(chairs, chair, wall, screens);
        }
    }

    private MeetingTools planned() {
        MeetingTools tools = new MeetingTools(context, 3, MeetingKind.ORDINARY);
        ItemId item = new GivenModel(context, FIRST).onAgendaOf(tools);
        tools.prepared(item, true, BallotTitle.RECOGNITION);
        tools.item(SECOND);
        tools.present(3);
        jdbc.sql("insert into declared_interest (id, member_id, model_id, kind, note, declared_at)"
                        + " select ?, ?, model_id, 'PERSONAL', 'quen biết', now() from meeting_item where id = ?")
                .params(UUID.randomUUID(), tools.council.members().get(2), item.value())
                .update();
        return tools;
    }

    private static void beginning(Page chair, Page member, Page wall) {
        assertThat(chair.locator("#dv-content")).containsText("Đủ túc số: 3/3", PATIENT);
        Chromium.look(chair, "meeting-planned");
        press(chair, "Khai mạc");
        says(wall, "Đang họp");
        says(member, "Chờ chủ tọa");
        press(chair, "Trình (1)");
        says(wall, FIRST);
        says(member, FIRST);
        Chromium.look(wall, "meeting-wall-item");
    }

    private static void vote(Page chair, Page member, Page out, Page wall) {
        says(out, "rời phòng họp");
        key(chair, "2");
        says(member, "Mời ông/bà biểu quyết");
        says(wall, "Đang biểu quyết: 0/2");
        assertThat(out.locator(".dv-choices:visible")).hasCount(0);
        Chromium.look(member, "meeting-phone-vote");
        Chromium.look(out, "meeting-phone-left");
        Chromium.look(chair, "meeting-console-vote");
        press(member, "Đồng ý");
        says(member, "Đã nhận phiếu");
        says(wall, "Đang biểu quyết: 1/2");
        says(chair, "Đã biểu quyết");
        assertThat(wall.locator("#dv-content")).not().containsText("Nguyễn Thử");
        key(chair, "3");
        says(wall, "Không thông qua");
        says(wall, "Đồng ý 1");
        says(member, "Không thông qua");
        Chromium.look(wall, "meeting-wall-result");
        Chromium.look(member, "meeting-phone-result");
    }

    /** The chair's page is lost and opened again: everything is as it was, and the others follow. */
    private void chairComesBack(BrowserContext window, Page lost, Page wall, MeetingScreens screens) {
        lost.getByLabel("Ghi chép của thư ký").fill("Hội đồng đề nghị bổ sung minh chứng");
        lost.getByLabel("Ghi chép của thư ký").blur();
        window.setOffline(true);
        lost.close();
        window.setOffline(false);
        Page again = screens.again(window.newPage(), "");
        assertThat(again.locator(".dv-shown")).containsText(FIRST, PATIENT);
        assertThat(again.locator(".dv-ballot")).containsText("Không thông qua", PATIENT);
        key(again, "5");
        says(wall, SECOND);
        again.setViewportSize(360, 800);
        Chromium.look(again, "meeting-console-360");
    }
}
