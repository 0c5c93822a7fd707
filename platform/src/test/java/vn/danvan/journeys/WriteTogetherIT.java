package vn.danvan.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.danvan.PlatformTest;

/** Two people at one draft. */
@PlatformTest
class WriteTogetherIT extends Journey {

    private static final String SAVED = "Đã lưu lúc";
    private static final String GOALS = "Mục tiêu, tiêu chí";
    private static final String RESOURCES = "Nguồn lực";

    @ParameterizedTest
    @ValueSource(ints = {1280, 360})
    void twoSeeEachOtherAndNothingTypedIsLost(int width) {
        try (BrowserContext here = window(width);
                BrowserContext there = window(width)) {
            Page mine = signedIn(here, "Khánh Hòa", "canbo");
            begin(mine, "Cùng viết " + width);
            Page theirs = signedIn(there, "Khánh Hòa", "bithu", "Giám đốc Sở");
            theirs.navigate(mine.url());
            reads(theirs, "Đang cùng mở");
            reads(mine, "Đang cùng mở");

            mine.getByLabel("Địa bàn").fill("Thôn Hạ");
            mine.getByLabel(GOALS).fill("Mười ngõ");
            reads(mine, "2/500 chữ");
            // The second field is still being typed in when the first one is kept
            theirs.getByLabel(RESOURCES).fill("Quỹ xã");
            theirs.getByLabel(GOALS).fill("Hai mươi ngõ");

            assertThat(theirs.locator("#dv-conflicts")).containsText("Mười ngõ", PATIENT);
            assertThat(theirs.locator("#dv-conflicts")).containsText("Hai mươi ngõ");
            assertThat(theirs.getByLabel("Địa bàn")).hasValue("Thôn Hạ");
            assertThat(theirs.getByLabel(GOALS)).hasValue("Hai mươi ngõ");
            writesOnAndKeepsTheOwn(theirs, width);

            mine.reload();
            assertThat(mine.getByLabel(GOALS))
                    .hasValue("Hai mươi ngõ xóm", new LocatorAssertions.HasValueOptions().setTimeout(Chromium.PATIENT));
            assertThat(mine.getByLabel(RESOURCES)).hasValue("Quỹ xã");
        }
    }

    private void begin(Page page, String name) {
        page.navigate(url("/mo-hinh"));
        press(page, "Đăng ký mới");
        page.waitForURL(Pattern.compile(".*/mo-hinh/.+"));
        page.getByLabel("Tên mô hình, điển hình").fill(name);
        reads(page, SAVED);
    }

    /** What is typed while the choice is open belongs to the own text. */
    private static void writesOnAndKeepsTheOwn(Page page, int width) {
        page.getByLabel(GOALS).fill("Hai mươi ngõ xóm");
        assertThat(page.locator("#dv-conflicts")).containsText("Hai mươi ngõ xóm", PATIENT);
        page.locator("#dv-conflicts").scrollIntoViewIfNeeded();
        Chromium.look(page, "model-conflict-" + width);
        press(page, "Giữ của tôi");
        assertThat(page.locator("#dv-conflicts")).isHidden();
        reads(page, SAVED);
    }
}
