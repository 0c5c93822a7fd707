package vn.danvan.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.danvan.PlatformTest;
import vn.danvan.SignedIn;
import vn.danvan.documents.DocumentRegister;
import vn.danvan.identity.UnitTree;
import vn.danvan.plans.PlanService;
import vn.danvan.plans.SamplePlansOfTests;
import vn.danvan.tenancy.CurrentTenant;
import vn.danvan.tenancy.TenantId;

/** An administrator finds plans, sends the list to somebody, keeps it, takes it away as a file, and acts on many. */
@PlatformTest
class ListsIT {

    private static final LocatorAssertions.ContainsTextOptions PATIENT =
            new LocatorAssertions.ContainsTextOptions().setTimeout(Chromium.PATIENT);
    private static final LocatorAssertions.IsVisibleOptions SEEN =
            new LocatorAssertions.IsVisibleOptions().setTimeout(Chromium.PATIENT);

    private static Chromium chromium;

    @LocalServerPort
    private int port;

    @Autowired
    private PlanService plans;

    @Autowired
    private DocumentRegister register;

    @Autowired
    private UnitTree units;

    @BeforeAll
    static void open() {
        chromium = new Chromium();
    }

    @AfterAll
    static void close() {
        chromium.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 360})
    void listStaysInStepWithItsAddressAndLeavesAsAFile(int width) throws IOException {
        String mark = "z" + UUID.randomUUID().toString().substring(0, 8);
        create("Đồng bào vùng cao " + mark, true);
        create("Bản làng " + mark, true);
        create("Đã ban hành " + mark, false);
        try (BrowserContext window = chromium.window(width);
                BrowserContext other = chromium.window(width)) {
            Page page = signedIn(window);
            page.navigate(url("/ke-hoach"));
            page.getByRole(AriaRole.TEXTBOX).first().fill(mark);
            assertThat(content(page)).containsText("3 kế hoạch khớp với bộ lọc", PATIENT);
            page.waitForURL(Pattern.compile(".*[?]q=" + mark));

            filterDraftsByKeyboard(page);
            assertThat(content(page)).containsText("2 kế hoạch khớp với bộ lọc", PATIENT);
            page.waitForURL(Pattern.compile(".*trang-thai=DRAFT.*"));
            assertThat(rows(page, "Đã ban hành " + mark)).hasCount(0);
            Chromium.look(page, "list-filtered-" + width);

            Page shared = signedIn(other);
            shared.navigate(page.url());
            assertThat(content(shared)).containsText("2 kế hoạch khớp với bộ lọc", PATIENT);
            assertThat(rows(shared, "Bản làng " + mark)).isVisible(SEEN);

            keep(page, "Dự thảo " + mark);
            assertThat(exported(page)).containsExactly("Bản làng " + mark, "Đồng bào vùng cao " + mark);

            page.goBack();
            assertThat(content(page)).containsText("3 kế hoạch khớp với bộ lọc", PATIENT);
            assertThat(rows(page, "Đã ban hành " + mark)).isVisible(SEEN);
            page.goBack();
            assertThat(page.getByRole(AriaRole.TEXTBOX).first()).hasValue("");
            page.getByRole(
                            AriaRole.BUTTON,
                            new Page.GetByRoleOptions()
                                    .setName("Dự thảo " + mark)
                                    .setExact(true))
                    .press("Enter");
            assertThat(content(page)).containsText("2 kế hoạch khớp với bộ lọc", PATIENT);
            page.waitForURL(Pattern.compile(".*trang-thai=DRAFT.*"));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 360})
    void actOnManySaysBeforehandForWhomItDoesNotGo(int width) {
        String mark = "z" + UUID.randomUUID().toString().substring(0, 8);
        create("Một " + mark, true);
        create("Hai " + mark, false);
        try (BrowserContext window = chromium.window(width)) {
            Page page = signedIn(window);
            page.navigate(url("/ke-hoach?q=" + mark));
            assertThat(rows(page, "Một " + mark)).isVisible(SEEN);
            page.locator("vaadin-grid-cell-content vaadin-checkbox:visible input")
                    .first()
                    .press("Space");
            assertThat(page.locator(".dv-bulk")).containsText("Đã chọn 1", PATIENT);
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Chọn tất cả 2"))
                    .press("Enter");
            assertThat(page.locator(".dv-bulk")).containsText("Đã chọn 2", PATIENT);
            Chromium.look(page, "list-selected-" + width);

            page.locator(".dv-bulk")
                    .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Phê duyệt"))
                    .press("Enter");
            Locator dialog = page.getByRole(AriaRole.DIALOG);
            assertThat(dialog).containsText("2 trên 2 mục không làm được", PATIENT);
            assertThat(dialog).containsText("Một " + mark);
            Chromium.look(page, "list-bulk-" + width);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 360})
    void otherListsLookAlike(int width) {
        try (BrowserContext window = chromium.window(width)) {
            Page page = signedIn(window);
            for (String path : List.of("van-ban", "mo-hinh")) {
                page.navigate(url("/" + path));
                assertThat(page.locator("vaadin-grid")).isVisible(SEEN);
                assertThat(page.getByText("Xuất Excel")).isVisible(SEEN);
                Chromium.look(page, "list-" + path + "-" + width);
            }
        }
    }

    private static void filterDraftsByKeyboard(Page page) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Thêm bộ lọc"))
                .press("Enter");
        Locator state = page.getByRole(AriaRole.DIALOG)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(Pattern.compile("Trạng thái")));
        state.waitFor(new Locator.WaitForOptions().setTimeout(Chromium.PATIENT));
        state.press("Enter");
        Locator drafts = page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName("Dự thảo (2)"));
        drafts.waitFor(new Locator.WaitForOptions().setTimeout(Chromium.PATIENT));
        drafts.press("Enter");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Áp dụng"))
                .press("Enter");
    }

    private static void keep(Page page, String name) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Lưu chế độ xem"))
                .press("Enter");
        page.getByLabel("Tên chế độ xem").fill(name);
        page.getByLabel("Tên chế độ xem").press("Enter");
        assertThat(page.locator(".dv-choice-row")).containsText(name, PATIENT);
    }

    /** The first column below its heading. */
    private static List<String> exported(Page page) throws IOException {
        Download file = page.waitForDownload(() -> page.getByText("Xuất Excel").click());
        assertThat(file.suggestedFilename()).isEqualTo("Kế hoạch.xlsx");
        try (InputStream bytes = file.createReadStream();
                ReadableWorkbook workbook = new ReadableWorkbook(bytes);
                Stream<Row> rows = workbook.getFirstSheet().openStream()) {
            return rows.skip(1).map(row -> row.getCellText(0)).toList();
        }
    }

    private static Locator rows(Page page, String title) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(title));
    }

    private static Locator content(Page page) {
        return page.locator("#dv-content");
    }

    private Page signedIn(BrowserContext window) {
        Page page = window.newPage();
        Chromium.signIn(page, url(""), "Tây Ninh", "quantri");
        return page;
    }

    private void create(String title, boolean draft) {
        SignedIn.as("tay-ninh", "quantri");
        CurrentTenant.runAs(new TenantId("tay-ninh"), () -> {
            var owner = units.byCode("BTGDV");
            plans.create(
                    SamplePlansOfTests.document(register, owner, title),
                    draft,
                    owner,
                    SamplePlansOfTests.content("Sở Nội vụ"));
        });
        SignedIn.nobody();
    }

    private String url(String path) {
        return "http://localhost:" + port + path;
    }
}
