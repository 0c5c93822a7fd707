package vn.danvan.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.KeyboardModifier;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.danvan.PlatformTest;
import vn.danvan.SignedIn;
import vn.danvan.documents.DocumentRegister;
import vn.danvan.identity.UnitTree;
import vn.danvan.plans.PlanService;
import vn.danvan.plans.SamplePlansOfTests;
import vn.danvan.tenancy.CurrentTenant;
import vn.danvan.tenancy.TenantId;

/** An administrator goes through records beside their list by keys, selects from one to another, and reads the log. */
@PlatformTest
class ListDetailIT extends Journey {

    private static final String PROVINCE = "Tây Ninh";
    private static final int PHONE = 360;
    private static final LocatorAssertions.IsVisibleOptions SEEN =
            new LocatorAssertions.IsVisibleOptions().setTimeout(Chromium.PATIENT);
    private static final LocatorAssertions.IsHiddenOptions GONE =
            new LocatorAssertions.IsHiddenOptions().setTimeout(Chromium.PATIENT);

    @Autowired
    private PlanService plans;

    @Autowired
    private DocumentRegister register;

    @Autowired
    private UnitTree units;

    private final String mark = "z" + UUID.randomUUID().toString().substring(0, 8);

    @Test
    void recordsArePassedThroughByKeysAndBackLeadsToTheSameOne() {
        plansOf("Ấm no", "Bếp ăn", "Cầu mới");
        try (BrowserContext window = window(1280)) {
            Page page = signedIn(window, PROVINCE, "quantri");
            go(page, "ke-hoach?q=" + mark + "&sap=title", "3 kế hoạch");
            cell(page, "Sở Nội vụ").first().click();
            shows(page, "Ấm no");
            page.waitForURL(Pattern.compile(".*xem=.*"));

            page.keyboard().press("j");
            shows(page, "Bếp ăn");
            page.keyboard().press("ArrowDown");
            shows(page, "Cầu mới");
            page.keyboard().press("k");
            shows(page, "Bếp ăn");
            Chromium.look(page, "list-detail-1280");

            page.keyboard().press("Escape");
            assertThat(detail(page)).isHidden(GONE);
            page.waitForURL(Pattern.compile("^(?!.*xem=).*ke-hoach.*$"));
            page.keyboard().press("Enter");
            shows(page, "Bếp ăn");

            link(page, "Mở toàn bộ").click();
            assertThat(page.locator(".dv-page-header")).containsText("Bếp ăn " + mark, PATIENT);
            back(page);
            shows(page, "Bếp ăn");
            reads(page, "3 kế hoạch khớp với bộ lọc");
            assertThat(page.locator("td[part~='dv-open-row']").first()).isVisible(SEEN);
            page.keyboard().press("j");
            shows(page, "Cầu mới");
            back(page);
            assertThat(detail(page)).isHidden(GONE);
        }
    }

    @Test
    void onAPhoneTheRecordHasThePageToItself() {
        plansOf("Ấm no", "Bếp ăn");
        try (BrowserContext window = window(360)) {
            Page page = signedIn(window, PROVINCE, "quantri");
            go(page, "ke-hoach?q=" + mark + "&sap=title", "2 kế hoạch");
            page.locator(".dv-cell .dv-narrow-only").first().click();
            assertThat(page.locator(".dv-page-header")).containsText("Ấm no " + mark, PATIENT);
            page.waitForURL(Pattern.compile(".*/ke-hoach/[0-9a-f-]{36}"));
            String id = page.url().replaceFirst(".*/", "");
            back(page);
            reads(page, "2 kế hoạch khớp với bộ lọc");

            page.navigate(url("/ke-hoach?q=" + mark + "&xem=" + id));
            shows(page, "Ấm no");
            Chromium.look(page, "list-detail-360");
            press(page, "Đóng chi tiết");
            assertThat(detail(page)).isHidden(GONE);
            nextPageBeginsAtItsTop(page, id);
        }
    }

    /** In a window so low that both pages have to be scrolled. */
    private void nextPageBeginsAtItsTop(Page page, String id) {
        page.setViewportSize(360, 300);
        go(page, "ke-hoach/" + id, "Ấm no " + mark);
        link(page, "Xem văn bản gốc").scrollIntoViewIfNeeded();
        assertThat(scrolled(page)).isPositive();
        link(page, "Xem văn bản gốc").click();
        page.waitForURL(Pattern.compile(".*/van-ban/.*"));
        reads(page, "Nơi nhận");
        assertThat(scrolled(page)).isZero();
    }

    private static int scrolled(Page page) {
        return ((Number) page.evaluate("document.querySelector('vaadin-app-layout').shadowRoot"
                        + ".querySelector('[part~=\"content\"]').scrollTop"))
                .intValue();
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 360})
    void shiftSelectsFromOneRowToAnotherAndRowsStandClose(int width) {
        plansOf("Ấm no", "Bếp ăn", "Cầu mới");
        try (BrowserContext window = window(width)) {
            Page page = signedIn(window, PROVINCE, "quantri");
            go(page, "ke-hoach?q=" + mark + "&sap=title", "3 kế hoạch");
            Locator boxes = page.locator("vaadin-grid-cell-content vaadin-checkbox:visible input");
            boxes.nth(0).click();
            assertThat(page.locator(".dv-bulk")).containsText("Đã chọn 1", PATIENT);
            boxes.nth(2).click(new Locator.ClickOptions().setModifiers(List.of(KeyboardModifier.SHIFT)));
            assertThat(page.locator(".dv-bulk")).containsText("Đã chọn 3", PATIENT);

            double before = link(page, "Bếp ăn " + mark).boundingBox().y
                    - link(page, "Ấm no " + mark).boundingBox().y;
            space(page);
            assertThat(page.locator("vaadin-grid.dv-compact")).isVisible(SEEN);
            Chromium.look(page, "list-compact-" + width);
            double after = link(page, "Bếp ăn " + mark).boundingBox().y
                    - link(page, "Ấm no " + mark).boundingBox().y;
            assertThat(after).isLessThan(before);
            page.reload();
            assertThat(page.locator("vaadin-grid.dv-compact")).isVisible(SEEN);
            space(page);
            assertThat(page.locator("vaadin-grid.dv-compact")).hasCount(0);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 360})
    void logIsFilteredOpenedAndTakenAway(int width) throws IOException {
        plansOf("Ấm no", "Bếp ăn");
        try (BrowserContext window = window(width)) {
            Page page = signedIn(window, PROVINCE, "kiemtoan");
            go(page, "nhat-ky?loai=official_document", "khớp với bộ lọc");
            reads(page, "Loại bản ghi: Văn bản");
            entries(page).first().click();
            assertThat(detail(page)).containsText("Bếp ăn " + mark, PATIENT);
            Chromium.look(page, "log-detail-" + width);
            page.keyboard().press("j");
            assertThat(detail(page)).containsText("Ấm no " + mark, PATIENT);
            page.keyboard().press("Escape");
            assertThat(detail(page)).isHidden(GONE);

            filterBySource(page, "Sửa thẳng cơ sở dữ liệu");
            reads(page, "Nguồn: Sửa thẳng cơ sở dữ liệu");
            page.waitForURL(Pattern.compile(".*nguon=SQL.*"));
            back(page);
            assertThat(entries(page).first()).isVisible(SEEN);
            assertThat(detail(page)).isHidden(GONE);
            Chromium.look(page, "log-" + width);
            List<Row> rows = exported(page);
            assertThat(rows).hasSizeGreaterThan(2);
            assertThat(rows.get(1).getCell(0).getType()).isEqualTo(CellType.NUMBER);
            assertThat(rows.get(1).getCellText(2)).isEqualTo("Văn bản");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, PHONE})
    void unitsAreATreeAndAList(int width) {
        try (BrowserContext window = window(width)) {
            Page page = signedIn(window, PROVINCE, "quantri");
            go(page, "don-vi", "Đơn vị");
            link(page, "Danh sách đơn vị").click();
            assertThat(page.locator(".dv-page-header")).containsText("Danh sách đơn vị", PATIENT);
            page.getByRole(AriaRole.TEXTBOX).first().fill("so noi vu");
            assertThat(link(page, "Sở Nội vụ").first()).isVisible(SEEN);
            Chromium.look(page, "units-list-" + width);
            link(page, "Cây đơn vị").click();
            page.waitForURL(Pattern.compile("/don-vi$"));
            if (width > PHONE) {
                dayThatIsNoneLeavesTheTreeAsItIs(page);
            }
        }
    }

    /** On a phone the calendar covers the page, and its field cannot be typed in. */
    private static void dayThatIsNoneLeavesTheTreeAsItIs(Page page) {
        Locator day = page.locator("vaadin-date-picker");
        day.locator("input").fill("31/02/2026");
        day.locator("input").press("Enter");
        assertThat(day.locator("[slot=error-message]")).containsText("Không phải ngày", PATIENT);
        page.getByLabel("Tìm đơn vị").fill("so noi vu");
        page.waitForURL(Pattern.compile("q=so"));
        assertThat(day.locator("[slot=error-message]")).containsText("Không phải ngày", PATIENT);
        assertThat(day.locator("input")).hasValue("31/02/2026");
        day.locator("input").fill("01/05/2024");
        day.locator("input").press("Enter");
        page.waitForURL(Pattern.compile("ngay=2024-05-01"));
        assertThat(day.locator("[slot=error-message]")).isEmpty();
    }

    /** Nobody is so quick as to go back while the page still tells the server that it came. */
    private static void back(Page page) {
        page.waitForFunction("() => !Object.values(window.Vaadin.Flow.clients).some(each => each.isActive?.())");
        page.goBack();
    }

    private static void space(Page page) {
        page.locator(".dv-list vaadin-menu-bar-button")
                .filter(new Locator.FilterOptions().setHasText("Cột"))
                .first()
                .click();
        page.getByRole(AriaRole.MENUITEMCHECKBOX, new Page.GetByRoleOptions().setName("Dòng gọn"))
                .or(page.locator("vaadin-menu-bar-item").filter(new Locator.FilterOptions().setHasText("Dòng gọn")))
                .first()
                .click();
        page.keyboard().press("Escape");
    }

    private static void filterBySource(Page page, String source) {
        press(page, "Thêm bộ lọc");
        Locator field = page.getByRole(AriaRole.DIALOG)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(Pattern.compile("Nguồn")));
        field.waitFor(new Locator.WaitForOptions().setTimeout(Chromium.PATIENT));
        field.press("Enter");
        Locator option = page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(source));
        option.waitFor(new Locator.WaitForOptions().setTimeout(Chromium.PATIENT));
        option.press("Enter");
        press(page, "Áp dụng");
    }

    private static List<Row> exported(Page page) throws IOException {
        Download file = page.waitForDownload(
                () -> page.getByText(Pattern.compile("Xuất Excel")).click());
        assertThat(file.suggestedFilename()).isEqualTo("Nhật ký hệ thống.xlsx");
        try (InputStream bytes = file.createReadStream();
                ReadableWorkbook workbook = new ReadableWorkbook(bytes);
                Stream<Row> rows = workbook.getFirstSheet().openStream()) {
            return rows.toList();
        }
    }

    private static Locator entries(Page page) {
        return page.locator("vaadin-grid a.dv-opens");
    }

    private static Locator cell(Page page, String text) {
        return page.locator("vaadin-grid-cell-content")
                .filter(new Locator.FilterOptions().setHasText(Pattern.compile("^\\s*" + text + "\\s*$")));
    }

    private static Locator link(Page page, String name) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name));
    }

    private static Locator detail(Page page) {
        return page.locator(".dv-detail");
    }

    private void shows(Page page, String title) {
        assertThat(detail(page)).containsText(title + " " + mark, PATIENT);
    }

    private void plansOf(String... titles) {
        SignedIn.as("tay-ninh", "quantri");
        CurrentTenant.runAs(new TenantId("tay-ninh"), () -> {
            var owner = units.byCode("BTGDV");
            for (String title : titles) {
                plans.create(
                        SamplePlansOfTests.document(register, owner, title + " " + mark),
                        true,
                        owner,
                        SamplePlansOfTests.content("Sở Nội vụ"));
            }
        });
        SignedIn.nobody();
    }
}
