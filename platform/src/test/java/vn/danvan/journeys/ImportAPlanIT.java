package vn.danvan.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.LoadState;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.danvan.PlatformTest;

/** A clerk signs in, drops a plan, compares, confirms and sees the plan; another province sees nothing of it. */
@PlatformTest
class ImportAPlanIT {

    private static final LocatorAssertions.ContainsTextOptions PATIENT =
            new LocatorAssertions.ContainsTextOptions().setTimeout(Chromium.PATIENT);
    private static Chromium chromium;

    @LocalServerPort
    private int port;

    @BeforeAll
    static void open() {
        chromium = new Chromium();
    }

    @AfterAll
    static void close() {
        chromium.close();
    }

    @ParameterizedTest
    @CsvSource({
        "khanh-hoa, Khánh Hòa, PARTY, 1280",
        "khanh-hoa, Khánh Hòa, PARTY, 360",
        "quang-binh, Quảng Bình, STATE, 1280",
        "quang-binh, Quảng Bình, STATE, 360"
    })
    void clerkTurnsATextIntoAPlan(String tenant, String name, String side, int width) {
        try (BrowserContext context = chromium.window(width)) {
            Page page = context.newPage();
            Chromium.signIn(page, url(""), name, "canbo");
            assertThat(page.locator("vaadin-app-layout")).containsText(name, PATIENT);
            Chromium.look(page, tenant + "-home-" + width);

            page.navigate(url("/van-ban/nhap"));
            page.locator("vaadin-upload input[type=file]")
                    .setInputFiles(new FilePayload(
                            "ke-hoach.txt", "text/plain", text(side).getBytes(StandardCharsets.UTF_8)));
            assertThat(page.locator(".dv-source")).containsText("dân vận", PATIENT);
            Chromium.look(page, tenant + "-review-" + width);

            page.getByText("Xác nhận", new Page.GetByTextOptions().setExact(true))
                    .click();
            page.waitForURL(Pattern.compile(".*/ke-hoach/.+"));
            assertThat(page.locator(".dv-tasks")).containsText("đối thoại", PATIENT);
            Chromium.look(page, tenant + "-plan-" + width);
            String plan = page.url();

            page.navigate(url("/ke-hoach"));
            assertThat(page.locator("vaadin-grid")).containsText("công tác dân vận", PATIENT);
            Chromium.look(page, tenant + "-plans-" + width);

            assertNothingIsSeenElsewhere(plan);
        }
    }

    /** With the documents that provinces really issued; they lie outside of the project. */
    @ParameterizedTest
    @CsvSource({
        "khanh-hoa, Khánh Hòa, khanh-hoa-139-kh-dbsldtbxh-2021.txt, 1280",
        "khanh-hoa, Khánh Hòa, khanh-hoa-139-kh-dbsldtbxh-2021.txt, 360",
        "quang-binh, Quảng Bình, quang-binh-ke-hoach-ubnd-2024.txt, 1280",
        "quang-binh, Quảng Bình, quang-binh-ke-hoach-ubnd-2024.txt, 360"
    })
    void clerkTurnsARealDocumentIntoAPlan(String tenant, String name, String file, int width) {
        Path real = Path.of("../../shared/seeds").resolve(file);
        assumeTrue(Files.exists(real), "the folder of real documents is not here");
        try (BrowserContext context = chromium.window(width)) {
            Page page = context.newPage();
            Chromium.signIn(page, url(""), name, "canbo");
            page.navigate(url("/van-ban/nhap"));
            page.locator("vaadin-upload input[type=file]").setInputFiles(real);
            page.locator(".dv-review-fields").waitFor();
            Chromium.look(page, tenant + "-real-review-" + width);

            page.getByText("Xác nhận", new Page.GetByTextOptions().setExact(true))
                    .click();
            page.getByText("Vẫn xác nhận").or(page.locator(".dv-tasks")).first().waitFor();
            if (page.getByText("Vẫn xác nhận").isVisible()) {
                page.getByText("Vẫn xác nhận").click();
            }
            page.waitForURL(Pattern.compile(".*/ke-hoach/.+"));
            assertThat(page.locator(".dv-tasks")).containsText("dân vận", PATIENT);
            Chromium.look(page, tenant + "-real-plan-" + width);
        }
    }

    private void assertNothingIsSeenElsewhere(String plan) {
        try (BrowserContext other = chromium.window(1280)) {
            Page page = other.newPage();
            Chromium.signIn(page, url(""), "Đồng Nai", "canbo");
            page.navigate(plan);
            page.waitForLoadState(LoadState.NETWORKIDLE);
            assertThat(page.locator("body")).not().containsText("đối thoại");
        }
    }

    private String url(String path) {
        return "http://localhost:" + port + path;
    }

    private static String text(String side) {
        boolean party = side.equals("PARTY");
        return (party ? "Số 21-KH/ĐU\n\n" : "Số: 21/KH-STP\n\n")
                + "An Phú, ngày 12 tháng 01 năm 2024\n\nKẾ HOẠCH\ncông tác dân vận năm 2024\n\n"
                + (party
                        ? "Thực hiện Kế hoạch số 05-KH/TU, ngày 02/01/2024 của Ban Thường vụ Tỉnh ủy, Đảng ủy Sở xây dựng kế hoạch như sau:\n\n"
                        : "Căn cứ Kế hoạch số 55/KH-UBND ngày 02/01/2024 của UBND tỉnh, Sở Tư pháp xây dựng kế hoạch như sau:\n\n")
                + "I. MỤC ĐÍCH\n\n1. Nâng cao chất lượng công tác dân vận.\n\nII. NHIỆM VỤ\n\n"
                + "1. Văn phòng chủ trì, phối hợp với Công đoàn tổ chức đối thoại trước ngày 30/6/2024.\n\n"
                + "2. Các phòng chuyên môn thường xuyên kiểm tra việc tiếp công dân.\n\n"
                + "Nơi nhận:\n- Như trên;\n- Lưu: VT.\n\n" + (party ? "T/M ĐẢNG ỦY\nBÍ THƯ\n\n" : "GIÁM ĐỐC\n\n")
                + "Trần Văn Lâm\n";
    }
}
