package vn.danvan.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.danvan.PlatformTest;
import vn.danvan.WithTenant;
import vn.danvan.library.PublicationService;
import vn.danvan.library.PublishedSamples;
import vn.danvan.models.ModelId;
import vn.danvan.models.registration.ModelField;
import vn.danvan.replication.RecognisedSamples;

/** A nominator of the women's union finds a model of Sở Nội vụ and asks for it; the administrator answers. */
@PlatformTest
@WithTenant("khanh-hoa")
class LibraryIT {

    private static final LocatorAssertions.ContainsTextOptions PATIENT =
            new LocatorAssertions.ContainsTextOptions().setTimeout(Chromium.PATIENT);

    private static Chromium chromium;

    @LocalServerPort
    private int port;

    @Autowired
    private PublicationService publications;

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

    @ParameterizedTest
    @ValueSource(ints = {1280, 360})
    void modelIsFoundInTheLibraryAskedForAndAnswered(int width) {
        String mark = "z" + UUID.randomUUID().toString().substring(0, 8);
        ModelId model = publish(mark);
        try (BrowserContext window = chromium.window(width);
                BrowserContext other = chromium.window(width)) {
            Page page = window.newPage();
            Chromium.signIn(page, url(""), "Khánh Hòa", "decu");
            page.navigate(url("/thu-vien?q=" + mark));
            assertThat(page.locator("#dv-content")).containsText("Đường hoa " + mark, PATIENT);
            Chromium.look(page, "library-" + width);
            page.navigate(url("/thu-vien/phu-hop"));
            assertThat(page.locator("#dv-content")).containsText("Mô hình phù hợp", PATIENT);
            Chromium.look(page, "library-fitting-" + width);
            page.navigate(url("/thu-vien?q=" + mark));
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("Đường hoa " + mark)))
                    .first()
                    .click();
            page.waitForURL(Pattern.compile(".*/thu-vien/[0-9a-f-]{36}"));
            assertThat(page.locator("#dv-content")).containsText("Họp dân, bàn bạc", PATIENT);
            Chromium.look(page, "library-entry-" + width);
            ask(page);
            Chromium.look(page, "adoption-asked-" + width);
            String adoption = page.url();

            Page admin = other.newPage();
            Chromium.signIn(admin, url(""), "Khánh Hòa", "quantri");
            admin.navigate(adoption);
            admin.getByRole(
                            AriaRole.BUTTON,
                            new Page.GetByRoleOptions().setName("Đồng ý").setExact(true))
                    .click();
            admin.getByLabel("Người liên hệ của đơn vị có mô hình").fill("Cô Duyên 0905 111 222");
            admin.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Thực hiện"))
                    .click();
            assertThat(admin.locator("#dv-content")).containsText("Cô Duyên 0905 111 222", PATIENT);
            Chromium.look(admin, "adoption-agreed-" + width);
            look(admin, "mo-hinh/" + model + "/nhan-rong", "Cây nhân rộng", "family-" + width);
            look(admin, "mo-hinh/" + model + "/thu-vien", "Đã công bố", "publication-" + width);
            look(admin, "hieu-qua", "Chưa xác nhận", "effects-" + width);
            look(admin, "nhan-rong", "Đường hoa " + mark, "adoptions-" + width);
            look(admin, "mo-hinh/" + model, "Nhân rộng (0)", "model-with-links-" + width);
        }
    }

    private void look(Page page, String path, String text, String picture) {
        page.navigate(url("/" + path));
        assertThat(page.locator("#dv-content")).containsText(text, PATIENT);
        Chromium.look(page, picture);
    }

    private static void ask(Page page) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Xin áp dụng"))
                .click();
        page.getByLabel("Liên hệ ở đơn vị anh/chị").fill("Chị Nam 0905 333 444");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Gửi"))
                .click();
        page.waitForURL(Pattern.compile(".*/nhan-rong/[0-9a-f-]{36}"));
        assertThat(page.locator("#dv-content")).containsText("Chị Nam 0905 333 444", PATIENT);
    }

    private ModelId publish(String mark) {
        RecognisedSamples samples = new RecognisedSamples(jdbc, "khanh-hoa");
        PublishedSamples published = new PublishedSamples(publications, samples, jdbc, "khanh-hoa");
        ModelId model = samples.add(
                "SO-NV",
                "Đường hoa " + mark,
                ModelField.DEFENCE_SECURITY,
                "Thôn 3, xã Suối Cát",
                LocalDate.of(2026, 1, 20),
                false);
        published.publish(model, PublishedSamples.text("Bà con góp công, góp cây giống.", false, true, List.of()));
        return model;
    }

    private String url(String path) {
        return "http://localhost:" + port + path;
    }
}
