package vn.danvan.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
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

/** Somebody without an account looks for a model, on a desk and on a telephone, with scripts and without. */
@PlatformTest
@WithTenant("khanh-hoa")
class PublicPageIT {

    private static Chromium chromium;

    @LocalServerPort
    private int port;

    @Autowired
    private PublicationService publications;

    @Autowired
    private JdbcClient jdbc;

    private final String mark = "z" + UUID.randomUUID().toString().substring(0, 8);

    @BeforeAll
    static void open() {
        chromium = new Chromium();
    }

    @AfterAll
    static void close() {
        chromium.close();
    }

    @BeforeEach
    void modelsAreThere() throws IOException {
        publish("Đường hoa nông thôn mới", ModelField.ECONOMY, "Thôn 3, xã Suối Cát", Color.ORANGE);
        publish("Bếp ăn nghĩa tình cho bệnh nhân nghèo", ModelField.CULTURE_SOCIETY, "Tổ 5, phường Bắc", Color.RED);
        publish("Tổ tự quản an ninh ven biển", ModelField.DEFENCE_SECURITY, "Thôn 1, xã Vạn Giã", Color.BLUE);
    }

    private void publish(String name, ModelField field, String place, Color colour) throws IOException {
        RecognisedSamples samples = new RecognisedSamples(jdbc, "khanh-hoa");
        PublishedSamples published = new PublishedSamples(publications, samples, jdbc, "khanh-hoa");
        ModelId model = samples.add("SO-NV", name + " " + mark, field, place, LocalDate.of(2026, 1, 20), false);
        UUID photo = published.photo(model, "Bà con cùng làm", picture(colour));
        published.publish(
                model,
                PublishedSamples.text(
                        "Bà con góp công, góp cây giống; tổ tự quản chăm sóc mỗi sáng chủ nhật.",
                        true,
                        true,
                        List.of(photo)));
    }

    private static byte[] picture(Color colour) throws IOException {
        BufferedImage image = new BufferedImage(640, 480, BufferedImage.TYPE_INT_RGB);
        Graphics2D brush = image.createGraphics();
        brush.setPaint(new GradientPaint(0, 0, colour, 640, 480, Color.DARK_GRAY));
        brush.fillRect(0, 0, 640, 480);
        brush.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "jpeg", bytes);
        return bytes.toByteArray();
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 360})
    void strangerFindsAModelAndReadsIt(int width) {
        try (BrowserContext window = chromium.window(width)) {
            Page page = window.newPage();
            page.navigate(url("/cong-khai/khanh-hoa?q=" + mark));
            assertThat(page.locator(".count")).hasText("3 mô hình");
            Chromium.look(page, "public-list-" + width);
            findAndRead(page);
            Chromium.look(page, "public-model-" + width);
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("English"))
                    .click();
            assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("How it is done")))
                    .isVisible();
            page.navigate(url("/cong-khai/khanh-hoa?q=khong+co+" + mark));
            assertThat(page.locator(".none")).isVisible();
            Chromium.look(page, "public-none-" + width);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 360})
    void everythingWorksWithoutScripts(int width) {
        try (BrowserContext window = chromium.windowWithoutScripts(width)) {
            Page page = window.newPage();
            page.navigate(url("/cong-khai/khanh-hoa"));
            findAndRead(page);
            page.screenshot(new Page.ScreenshotOptions()
                    .setFullPage(true)
                    .setPath(Path.of("target/screenshots/public-model-without-scripts-" + width + ".png")));
        }
    }

    private void findAndRead(Page page) {
        page.getByLabel(Pattern.compile("Tìm theo tên")).fill("benh nhan ngheo " + mark);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Tìm"))
                .click();
        page.waitForURL(Pattern.compile(".*[?]q=benh.*"));
        assertThat(page.locator(".count")).hasText("1 mô hình");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("Bếp ăn nghĩa tình")))
                .click();
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Cách làm")))
                .isVisible();
        assertThat(page.locator(".photos img")).hasCount(1);
    }

    private String url(String path) {
        return "http://localhost:" + port + path;
    }
}
