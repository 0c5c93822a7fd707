package vn.danvan.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.danvan.PlatformTest;
import vn.danvan.SignedIn;
import vn.danvan.models.quota.QuotaScope;
import vn.danvan.models.quota.QuotaService;
import vn.danvan.shared.UnitId;

/** A clerk registers a model, and tries the arithmetic of a scheme. */
@PlatformTest
class RegisterAModelIT extends Journey {

    @Autowired
    private QuotaService quotas;

    @Autowired
    private JdbcClient jdbc;

    @ParameterizedTest
    @ValueSource(ints = {1280, 360})
    void draftIsKeptWhileTypingAndSurvivesLeaving(int width) {
        try (BrowserContext context = window(width)) {
            Page page = signedIn(context, "Khánh Hòa", "canbo");
            page.navigate(url("/mo-hinh"));
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Đăng ký mới"))
                    .click();
            page.waitForURL(Pattern.compile(".*/mo-hinh/.+"));
            assertThat(page.locator(".dv-quotas")).containsText("/40 đăng ký", PATIENT);
            page.getByLabel("Tên mô hình, điển hình").fill("Ngõ nhỏ xanh " + width);
            page.getByLabel("Mục tiêu, tiêu chí").fill("Mười ngõ có cây xanh");
            assertThat(page.locator("#dv-content")).containsText("Đã lưu lúc", PATIENT);
            assertThat(page.locator("#dv-content")).containsText("Còn thiếu", PATIENT);
            assertThat(page.locator("#dv-content")).containsText("5/500 chữ", PATIENT);
            Chromium.look(page, "model-form-" + width);
            addPhoto(page, width);

            page.navigate(url("/mo-hinh"));
            assertThat(page.locator("vaadin-grid")).containsText("Ngõ nhỏ xanh " + width, PATIENT);
            Chromium.look(page, "models-" + width);
        }
    }

    private static void addPhoto(Page page, int width) {
        page.locator("#dv-photos vaadin-upload input[type=file]").setInputFiles(new FilePayload[] {
            new FilePayload("ngo.jpg", "image/jpeg", photo()),
            new FilePayload("gia.jpg", "image/jpeg", "không phải ảnh".getBytes(StandardCharsets.UTF_8))
        });
        assertThat(page.locator("#dv-photos img"))
                .hasCount(1, new LocatorAssertions.HasCountOptions().setTimeout(Chromium.PATIENT));
        assertThat(page.locator("#dv-photos")).containsText("gia.jpg: Tệp này không phải ảnh", PATIENT);
        page.waitForFunction("document.querySelector('#dv-photos img').naturalWidth === 480");
        // The link to the large photo has the words in its name, too
        Locator caption = page.locator("#dv-photos")
                .getByRole(
                        AriaRole.TEXTBOX,
                        new Locator.GetByRoleOptions().setName("Chú thích").setExact(true));
        caption.fill("Ngõ nhỏ sau khi trồng cây");
        caption.blur();
        isTold(page, "Đã lưu");
        assertThat(page.locator("#dv-photos img")).hasAttribute("alt", "Ngõ nhỏ sau khi trồng cây");
        page.locator("#dv-photos").scrollIntoViewIfNeeded();
        Chromium.look(page, "model-photos-" + width);
    }

    private static byte[] photo() {
        BufferedImage image = new BufferedImage(1600, 1200, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setPaint(new GradientPaint(0, 0, new Color(120, 180, 230), 0, 1200, new Color(60, 120, 50)));
        graphics.fillRect(0, 0, 1600, 1200);
        graphics.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "jpeg", bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /** Of the clerk's unit and this year, once. */
    @BeforeEach
    void quotaIsSet() {
        SignedIn.as("khanh-hoa", "quantri", () -> {
            int year = LocalDate.now().getYear();
            UnitId unit = new UnitId(jdbc.sql("select id from unit where code = 'SO-NV'")
                    .query(UUID.class)
                    .single());
            if (quotas.of(year).stream()
                    .noneMatch(quota -> unit.equals(quota.scope().unit()))) {
                quotas.add(new QuotaScope(year, unit, null, null), 2, 40);
            }
            return unit;
        });
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 360})
    void schemeShowsItsArithmetic(int width) {
        try (BrowserContext context = window(width)) {
            Page page = signedIn(context, "Khánh Hòa", "canbo");
            page.navigate(url("/cham-diem/bo-tieu-chi"));
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("điển hình cá nhân")))
                    .click();
            page.waitForURL(Pattern.compile(".*/bo-tieu-chi/.+"));
            assertThat(page.locator("#dv-content")).containsText("mẫu tham khảo", PATIENT);
            Chromium.look(page, "scheme-" + width);
            page.getByLabel("1. Phẩm chất, nêu gương").fill("18");
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Tính điểm"))
                    .click();
            assertThat(page.locator("#dv-arithmetic")).containsText("Chưa xếp loại vì chưa có kết quả", PATIENT);
            page.locator("#dv-arithmetic").scrollIntoViewIfNeeded();
            Chromium.look(page, "scheme-arithmetic-" + width);
        }
    }
}
