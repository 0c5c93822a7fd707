package vn.danvan.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.setDefaultAssertionTimeout;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.danvan.PlatformTest;

/** A clerk corrects what was read while a colleague has the same draft open, then confirms it in spite of a gap. */
@PlatformTest
class ReviewADraftIT {

    private static final String LETTER_AND_PLAN = """
            ỦY BAN NHÂN DÂN TỈNH VÍ DỤ
            SỞ CÔNG THƯƠNG

            Số: 310/SCT-VP

            Bắc Sơn, ngày 20 tháng 02 năm 2024

            V/v gửi Kế hoạch công tác dân vận

            Kính gửi: Các phòng, đơn vị thuộc Sở.

            Sở Công Thương gửi kèm Kế hoạch số 41/KH-SCT ngày 20/02/2024 để các đơn vị thực hiện.

            Nơi nhận:
            - Như trên;
            - Lưu: VT.

            GIÁM ĐỐC

            Nguyễn Văn Tám

            ỦY BAN NHÂN DÂN TỈNH VÍ DỤ
            SỞ CÔNG THƯƠNG

            Số:      /KH-SCT

            Bắc Sơn, ngày 20 tháng 02 năm 2024

            KẾ HOẠCH
            Công tác dân vận năm 2024

            Căn cứ Kế hoạch số 55/KH-UBND ngày 02/01/2024 của UBND tỉnh, Sở Công Thương xây dựng kế hoạch như sau:

            I. MỤC ĐÍCH

            1. Nâng cao chất lượng công tác dân vận.

            II. NHIỆM VỤ

            1. Văn phòng Sở chủ trì, phối hợp với Công đoàn tổ chức đối thoại trước ngày 30/6/2024.

            2. Rà soát thủ tục hành chính, phấn đấu 90% hồ sơ trở lên được giải quyết đúng hạn.

            3. Báo cáo kết quả năm gửi về Sở Nội vụ trước ngày 15/11/2024.

            Nơi nhận:
            - UBND tỉnh (b/c);
            - Các phòng chuyên môn;
            - Lưu: VT.

            GIÁM ĐỐC

            Nguyễn Văn Tám
            """;

    private static Chromium chromium;

    @LocalServerPort
    private int port;

    @BeforeAll
    static void open() {
        chromium = new Chromium();
        setDefaultAssertionTimeout(Chromium.PATIENT);
    }

    @AfterAll
    static void close() {
        chromium.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 360})
    void clerkCorrectsADraftThatAColleagueHasOpenToo(int width) throws IOException {
        String text = LETTER_AND_PLAN.replace("Bắc Sơn", width == 360 ? "An Bình" : "Bắc Sơn");
        try (BrowserContext clerks = chromium.window(width);
                BrowserContext colleagues = chromium.window(width)) {
            Page clerk = clerks.newPage();
            Chromium.signIn(clerk, url(""), "Khánh Hòa", "canbo");
            upload(clerk, text);
            Page colleague = colleagues.newPage();
            Chromium.signIn(colleague, url(""), "Khánh Hòa", "quantri");
            colleague.navigate(clerk.url());

            secondDocument(clerk);
            correctsTheNumber(clerk, width);
            correctsATask(clerk, width);
            colleagueIsToldAndKeepsTheWords(colleague, width);
            assertThat(sourceOf(clerk)).isEqualTo(text);
            confirmsInSpiteOfTheGap(clerk, width);
            sameFileIsPointedOut(clerk, text, width);
        }
    }

    private void upload(Page page, String text) {
        page.navigate(url("/van-ban/nhap"));
        page.locator("vaadin-upload input[type=file]")
                .setInputFiles(new FilePayload("ke-hoach.txt", "text/plain", text.getBytes(StandardCharsets.UTF_8)));
        assertThat(page.locator(".dv-doubts").first()).containsText("cần xem");
    }

    private static void secondDocument(Page page) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^2\\. Kế hoạch")))
                .click();
        assertThat(field(page, "Trích yếu")).hasValue("Công tác dân vận năm 2024");
    }

    private static void correctsTheNumber(Page page, int width) {
        Chromium.look(page, "review-doubts-" + width);
        page.locator(".dv-doubt", new Page.LocatorOptions().setHasText("Số, ký hiệu"))
                .click();
        Locator number = field(page, "Số, ký hiệu");
        assertThat(number).isFocused();
        number.fill("số bốn mốt");
        number.press("Tab");
        assertThat(page.getByText("Không phải số, ký hiệu").first()).isVisible();
        assertThat(number).hasValue("số bốn mốt");
        Chromium.look(page, "review-wrong-number-" + width);
        number.fill("41/KH-SCT");
        number.press("Tab");
        assertThat(page.locator(".dv-saved")).hasText(Pattern.compile("Đã lưu nháp \\d\\d:\\d\\d"));
        assertThat(page.locator(".dv-doubts")).not().containsText("Số, ký hiệu");
    }

    private static void correctsATask(Page page, int width) {
        Locator task = page.locator(".dv-task", new Page.LocatorOptions().setHasText("Rà soát thủ tục"))
                .first();
        task.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(Pattern.compile("^Sửa")))
                .click();
        field(page, "Chủ trì").fill("Phòng Pháp chế\nVăn phòng Sở");
        Chromium.look(page, "review-task-" + width);
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Lưu").setExact(true))
                .click();
        assertThat(task).containsText("Phòng Pháp chế; Văn phòng Sở");
    }

    private static void colleagueIsToldAndKeepsTheWords(Page page, int width) {
        Locator title = field(page, "Trích yếu");
        title.fill("Chữ của người thứ hai");
        title.press("Tab");
        assertThat(page.locator(".dv-unsaved")).containsText("Người khác vừa lưu");
        assertThat(title).hasValue("Chữ của người thứ hai");
        Chromium.look(page, "review-stale-" + width);
        page.getByText("Tải lại", new Page.GetByTextOptions().setExact(true)).click();
        assertThat(page.locator(".dv-unsaved")).containsText("Chưa lưu những chữ sau đây");
        assertThat(page.locator(".dv-unsaved")).containsText("Chữ của người thứ hai");
        secondDocument(page);
        assertThat(field(page, "Số, ký hiệu")).hasValue("41/KH-SCT");
    }

    private static String sourceOf(Page page) throws IOException {
        Download download =
                page.waitForDownload(() -> page.getByText("Tải tệp gốc").click());
        assertThat(download.suggestedFilename()).isEqualTo("ke-hoach.txt");
        return Files.readString(download.path());
    }

    private static void confirmsInSpiteOfTheGap(Page page, int width) {
        page.getByText("Xác nhận", new Page.GetByTextOptions().setExact(true)).click();
        Locator dialog = page.locator("vaadin-dialog");
        assertThat(dialog).containsText("chưa rõ");
        Chromium.look(page, "review-confirm-" + width);
        page.getByText("Vẫn xác nhận").click();
        page.waitForURL(Pattern.compile(".*/ke-hoach/.+"));
        assertThat(page.locator(".dv-tasks")).containsText("Phòng Pháp chế");
        Chromium.look(page, "review-plan-" + width);
    }

    private void sameFileIsPointedOut(Page page, String text, int width) {
        upload(page, text);
        assertThat(page.getByText("đã được nhập trước đó")).isVisible();
        Chromium.look(page, "review-same-file-" + width);
        page.locator(".dv-warning a").first().click();
        page.waitForURL(Pattern.compile(".*/van-ban/[0-9a-f-]{36}$"));
        assertThat(page.getByText("Tải tệp gốc")).isVisible();
        Chromium.look(page, "document-" + width);
        page.navigate(url("/van-ban?q=" + "KH-SCT"));
        assertThat(page.locator(".dv-page-header")).containsText("khớp với");
        assertThat(page.locator("vaadin-grid")).containsText("41/KH-SCT");
        Chromium.look(page, "documents-found-" + width);
        page.navigate(url("/van-ban/nhap"));
        assertThat(page.locator(".dv-import").first()).containsText("ke-hoach.txt");
        Chromium.look(page, "imports-" + width);
    }

    private static Locator field(Page page, String label) {
        return page.getByRole(
                AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName(label).setExact(true));
    }

    private String url(String path) {
        return "http://localhost:" + port + path;
    }
}
