package vn.danvan.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.danvan.journeys.MeetingScreens.press;
import static vn.danvan.journeys.MeetingScreens.says;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import vn.danvan.PlatformTest;
import vn.danvan.WithTenant;
import vn.danvan.meeting.BallotTitle;
import vn.danvan.meeting.MeetingKind;
import vn.danvan.meeting.MeetingTools;

/** Two members and the chair, each in a browser of their own, and the wall: every screen follows the chair's keys. */
@PlatformTest
@WithTenant("khanh-hoa")
class ThreeBrowsersVoteIT {

    private static final String BY_NAME = "Kế hoạch thẩm định quý sau";
    private static final String IN_SECRET = "Đề nghị chiến sĩ thi đua";
    private static final String NAME = "Nguyễn Thử";

    private static Chromium chromium;

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext context;

    private MeetingScreens screens;
    private Page chair;
    private Page one;
    private Page other;
    private Page wall;
    private final Pace pace = new Pace();

    @BeforeAll
    static void open() {
        chromium = new Chromium();
    }

    @AfterAll
    static void close() {
        chromium.close();
    }

    @Test
    void twoMembersVoteAndAllScreensFollowWithinASecond() {
        MeetingTools tools = new MeetingTools(context, 3, MeetingKind.ORDINARY);
        tools.prepared(tools.item(BY_NAME), false, BallotTitle.ORDINARY);
        tools.prepared(tools.item(IN_SECRET), true, BallotTitle.ORDINARY);
        tools.present(3);
        screens = new MeetingScreens(tools, port);
        try (BrowserContext chairs = chromium.window(1280);
                BrowserContext ones = chromium.window(360);
                BrowserContext others = chromium.window(360);
                BrowserContext walls = chromium.window(1280)) {
            chair = screens.open(chairs, 0, "");
            one = screens.open(ones, 1, "/bieu-quyet");
            other = screens.open(others, 2, "/bieu-quyet");
            wall = screens.open(walls, 0, "/man-chieu");
            press(chair, "Khai mạc");
            says(chair, "Chủ tọa chưa trình nội dung nào");
            vote("1", BY_NAME);
            assertThat(chair.locator(".dv-votes")).containsText(NAME);
            assertThat(wall.locator("body")).not().containsText(NAME);
            vote("5", IN_SECRET);
            nobodyIsNamed();
        }
        pace.requireWithinASecond();
    }

    /** @param show the key that brings the item onto the screens */
    private void vote(String show, String title) {
        pace.follow(chair, show, title, one, other, wall);
        pace.follow(chair, "2", "Mời ông/bà biểu quyết", one, other);
        says(wall, "Đang biểu quyết: 0/3");
        press(one, "Đồng ý");
        says(wall, "Đang biểu quyết: 1/3");
        press(other, "Đồng ý");
        says(one, "Đã nhận phiếu");
        says(chair, "Đang biểu quyết: 2/3");
        pace.follow(chair, "3", "Đồng ý 2; không đồng ý 0", one, other, wall);
        says(chair, "Thông qua");
    }

    /** The roll of those who are there stands on the console and in the minutes; beside the vote nobody does. */
    private void nobodyIsNamed() {
        for (Page phoneOrWall : new Page[] {one, other, wall}) {
            assertThat(phoneOrWall.locator("body")).not().containsText(NAME);
        }
        assertThat(chair.locator(".dv-votes")).hasCount(0);
        assertThat(chair.locator(".dv-ballot")).not().containsText(NAME);
        Chromium.look(chair, "vote-secret-console");
        Chromium.look(one, "vote-secret-phone");
        Page minutes = screens.again(one, "/bien-ban");
        says(minutes, IN_SECRET);
        Chromium.look(minutes, "vote-minutes-360");
        minutes.setViewportSize(1280, 800);
        Chromium.look(minutes, "vote-minutes-1280");
        String all = minutes.locator("#dv-content").innerText();
        int from = all.indexOf("2. " + IN_SECRET);
        int to = all.indexOf("Danh sách kết quả", from);
        assertThat(all.substring(from, to < 0 ? all.length() : to))
                .contains("Bỏ phiếu kín")
                .doesNotContain(NAME);
    }
}
