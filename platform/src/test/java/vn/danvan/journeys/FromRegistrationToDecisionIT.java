package vn.danvan.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.danvan.PlatformTest;
import vn.danvan.SignedIn;
import vn.danvan.council.round.RoundId;
import vn.danvan.library.PublicationService;
import vn.danvan.library.PublishedSamples;
import vn.danvan.models.ModelId;
import vn.danvan.models.registration.Registration.Question;
import vn.danvan.recognition.AppraisalByFive;
import vn.danvan.recognition.AppraisalByFive.Voting;
import vn.danvan.replication.RecognisedSamples;

/**
 * One model from the first word to the page that everybody reads, in two provinces. Who has to act does so in a browser;
 * four of five council members do by the services. The provinces differ by their configuration and their scheme alone.
 */
@PlatformTest
class FromRegistrationToDecisionIT extends Journey {

    private static final String JUDGE = AppraisalByFive.JUDGES.getLast();

    private static final String WRITTEN = "Nên nêu rõ số hộ tham gia từng năm";
    private static final String CLEARED = "Hội đồng mong đơn vị nêu số hộ tham gia từng năm";

    @Autowired
    private BeanFactory beans;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PublicationService publications;

    @AfterEach
    void deskIsLeft() {
        SignedIn.nobody();
    }

    @ParameterizedTest
    @EnumSource
    void modelGoesItsWayByTheProvincesOwnSchemeAndRules(RuledProvince where) {
        String name = "Tổ tự quản " + UUID.randomUUID().toString().substring(0, 8);
        try (BrowserContext nominators = window(where.width);
                BrowserContext administrators = window(where.width);
                BrowserContext others = window(where.width)) {
            String username = where.within(() -> AppraisalByFive.nominator(jdbc));
            Page nominator = signedIn(nominators, where.province, username);
            ModelId model = registers(nominator, name, where);
            unitReturnsItAndThenAccepts(nominator, others, where);
            handsInTheDossier(nominator, where);
            Page administrator = signedIn(administrators, where.province, "quantri");
            go(administrator, "mo-hinh/" + model, "Đã nộp hồ sơ");
            press(administrator, "Hồ sơ hợp lệ");
            assertThat(administrator.locator(".dv-page-header")).containsText("Đang thẩm định", PATIENT);
            scoredAndVoted(model, where);
            String decision = decides(administrator, name, where);
            clearsWhatTheJudgeWrote(administrator, where);
            nominator.reload();
            assertThat(nominator.locator("body")).not().containsText(CLEARED);
            publishes(decision, where);
            nominator.reload();
            assertThat(nominator.locator(".dv-page-header"))
                    .containsText(where.enough ? "Được công nhận" : "Không công nhận", PATIENT);
            reads(nominator, "12/QĐ-UBND");
            reads(nominator, CLEARED);
            Chromium.look(nominator, where.picture("told"));
            everybodyReads(model, name, where);
        }
    }

    private ModelId registers(Page page, String name, RuledProvince where) {
        go(page, "mo-hinh", "Mô hình");
        press(page, "Đăng ký mới");
        page.waitForURL(Pattern.compile(".*/mo-hinh/[0-9a-f-]{36}"));
        page.getByLabel("Tên mô hình, điển hình").fill(name);
        choose(page, "Loại", "Mô hình");
        choose(page, "Đối tượng", "Tập thể");
        choose(page, "Lĩnh vực", "Kinh tế");
        choose(page, "Cấp đăng ký", "Cơ sở");
        page.getByLabel("Địa bàn (thôn, xã)").fill("Tổ dân phố 3");
        Locator questions = page.locator(".dv-questions textarea");
        assertThat(questions).hasCount(Question.values().length);
        for (int index = 0; index < Question.values().length; index++) {
            questions.nth(index).fill("Nội dung " + (index + 1));
        }
        reads(page, "Đã đủ");
        Chromium.look(page, where.picture("registered"));
        press(page, "Gửi đăng ký");
        assertThat(page.locator(".dv-page-header")).containsText("Đã đăng ký", PATIENT);
        return new ModelId(UUID.fromString(page.url().replaceFirst(".*/", "")));
    }

    private static void choose(Page page, String label, String value) {
        page.locator("vaadin-select:has(label:text-is('" + label + "'))").click();
        page.getByRole(
                        AriaRole.OPTION,
                        new Page.GetByRoleOptions().setName(value).setExact(true))
                .click();
    }

    private void unitReturnsItAndThenAccepts(Page nominator, BrowserContext others, RuledProvince where) {
        Page secretary = signedIn(others, where.province, "bithu", "Giám đốc Sở");
        secretary.navigate(nominator.url());
        press(secretary, "Trả lại");
        secretary.getByLabel("Lý do, nội dung").fill("Chưa nói rõ ai chủ trì");
        Chromium.look(secretary, where.picture("returned"));
        press(secretary, "Thực hiện");
        assertThat(secretary.locator(".dv-page-header")).containsText("Bản nháp", PATIENT);

        nominator.reload();
        reads(nominator, "Chưa nói rõ ai chủ trì");
        nominator.getByLabel("Lực lượng tham gia").fill("Chi hội chủ trì, đoàn thanh niên phối hợp");
        press(nominator, "Gửi đăng ký");
        assertThat(nominator.locator(".dv-page-header")).containsText("Đã đăng ký", PATIENT);
        secretary.reload();
        assertThat(secretary.getByLabel("Lực lượng tham gia")).hasValue("Chi hội chủ trì, đoàn thanh niên phối hợp");
        press(secretary, "Chấp nhận");
        assertThat(secretary.locator(".dv-page-header")).containsText("Đang xây dựng", PATIENT);
        secretary.close();
    }

    private static void handsInTheDossier(Page page, RuledProvince where) {
        page.reload();
        press(page, "Ghi tiến độ");
        page.getByLabel("Lý do, nội dung").fill("120 hộ tham gia");
        press(page, "Thực hiện");
        reads(page, "120 hộ tham gia");
        for (int paper = 1; paper <= 3; paper++) {
            Locator open = page.locator(".dv-checklist-item:has(input)").first();
            open.locator("input").first().fill("Số " + paper + "/BC");
            open.locator("vaadin-button").first().click();
            reads(page, "Đã có " + paper + "/3 giấy tờ");
        }
        page.locator("#dv-dossier").scrollIntoViewIfNeeded();
        Chromium.look(page, where.picture("dossier"));
        press(page, "Nộp hồ sơ");
        assertThat(page.locator(".dv-page-header")).containsText("Đã nộp hồ sơ", PATIENT);
    }

    /** One of the members scores and votes here, the others do so by the services. */
    private void scoredAndVoted(ModelId model, RuledProvince where) {
        AppraisalByFive five = where.within(() -> new AppraisalByFive(beans, where.id));
        RoundId round = where.within(() -> {
            RoundId opened = five.opened(model, where.firstMost);
            AppraisalByFive.JUDGES.stream()
                    .filter(each -> !each.equals(JUDGE))
                    .forEach(each -> five.score(opened, model, each, where.first, where.second));
            return opened;
        });
        try (BrowserContext judges = window(where.width)) {
            Page judge = signedIn(judges, where.province, JUDGE);
            judge.navigate(url("/cham-diem/dot/" + round));
            press(judge, "Tôi đã khai báo đầy đủ");
            press(judge, "Chấm tiếp");
            judge.waitForFunction("document.activeElement.closest('.dv-criterion') !== null");
            judge.keyboard().press(where.firstKey);
            judge.waitForFunction("document.activeElement.closest('vaadin-radio-button')?.hasAttribute('checked')");
            judge.keyboard().press("Tab");
            judge.keyboard().press(where.secondKey);
            assertThat(judge.locator(".dv-score-total")).containsText("Tổng điểm", PATIENT);
            judge.getByLabel("Nhận xét có thể gửi đơn vị đề cử").fill(WRITTEN);
            judge.getByLabel("Nhận xét có thể gửi đơn vị đề cử").blur();
            reads(judge, "Đã lưu lúc");
            Chromium.look(judge, where.picture("sheet"));
            judge.keyboard().press("Control+Enter");
            assertThat(judge.locator("#dv-queue-progress")).containsText("1 / 1", PATIENT);
            Voting voting = where.within(() -> {
                five.close(round);
                Voting open = five.voting(model);
                AppraisalByFive.JUDGES.stream()
                        .filter(each -> !each.equals(JUDGE))
                        .forEach(each -> five.agree(open, each));
                return open;
            });
            judge.navigate(url("/phien-hop/" + voting.meeting() + "/bieu-quyet"));
            press(judge, "Đồng ý");
            reads(judge, "Đã nhận phiếu");
            Chromium.look(judge, where.picture("voted"));
            where.within(() -> {
                five.appraised(voting);
                return voting;
            });
        }
        SignedIn.nobody();
    }

    /** What is not allowed by the province's rules is said, and cannot be handed on. */
    private String decides(Page page, String name, RuledProvince where) {
        go(page, "cong-nhan", "Công nhận mô hình, điển hình");
        page.getByText("Chọn mô hình để công nhận").first().click();
        page.getByLabel("Tìm theo tên, mã").fill(name);
        assertThat(page.locator(".dv-recognition").first()).containsText("danh sách có 1", PATIENT);
        page.getByLabel("Số mô hình đứng đầu").fill("1");
        press(page, "Chọn theo ngưỡng");
        assertThat(page.locator(".dv-recognition").first()).containsText("Đã chọn 1 mô hình", PATIENT);
        press(page, "Kiểm tra lựa chọn");
        assertThat(page.locator(".dv-verify")).containsText(name, PATIENT);
        if (where.enough) {
            assertThat(page.locator(".dv-verify")).not().containsText("chưa đủ điểm công nhận");
        } else {
            assertThat(page.locator(".dv-verify")).containsText("Lỗi: chưa đủ điểm công nhận", PATIENT);
            assertThat(page.getByRole(
                            AriaRole.BUTTON,
                            new Page.GetByRoleOptions()
                                    .setName("Chuyển sang chờ công bố")
                                    .setExact(true)))
                    .isDisabled();
            choose(page, "Kết quả", "Không công nhận");
            page.getByLabel("Lý do chung khi không công nhận").fill("Chưa đạt 80 điểm");
        }
        page.getByLabel("Tên quyết định").fill("Kết quả " + name);
        assertThat(page.locator(".dv-verify .dv-finding-error"))
                .hasCount(0, new LocatorAssertions.HasCountOptions().setTimeout(Chromium.PATIENT));
        Chromium.look(page, where.picture("verified"));
        press(page, "Chuyển sang chờ công bố");
        assertThat(page.locator(".dv-badge").first()).containsText("Chờ công bố", PATIENT);
        page.getByLabel("Số quyết định").fill("12/QĐ-UBND");
        // On a phone the calendar covers the page, and its field cannot be typed in
        page.locator("vaadin-date-picker").first().evaluate("picker => picker.value = '2026-03-02'");
        page.getByLabel("Người ký", new Page.GetByLabelOptions().setExact(true)).fill("Lê Văn Ký");
        page.getByLabel("Chức vụ người ký").fill("Phó Chủ tịch");
        press(page, "Lưu văn bản");
        isTold(page, "Đã thực hiện");
        return page.url().replaceFirst(".*/", "");
    }

    /** Taken over from the sheet, worded anew, and cleared; nothing says who wrote it. */
    private static void clearsWhatTheJudgeWrote(Page page, RuledProvince where) {
        page.getByText("Nhận xét của hội đồng (0)").click();
        reads(page, WRITTEN);
        press(page, "Đưa vào ô soạn: " + WRITTEN);
        assertThat(page.getByLabel("Nhận xét mới")).hasValue(WRITTEN);
        page.getByLabel("Nhận xét mới").fill(CLEARED);
        press(page, "Thêm nhận xét");
        reads(page, "Nhận xét của hội đồng (1)");
        page.getByText(CLEARED + " (cho người đề cử đọc)").click();
        assertThat(page.getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName(Pattern.compile(CLEARED))))
                .isChecked();
        Chromium.look(page, where.picture("cleared"));
    }

    private void publishes(String decision, RuledProvince where) {
        try (BrowserContext leaders = window(where.width)) {
            Page leader = signedIn(leaders, where.province, "lanhdao");
            leader.navigate(url("/cong-nhan/" + decision));
            press(leader, "Công bố ngay");
            press(leader, "Công bố kết quả");
            assertThat(leader.locator(".dv-badge").first()).containsText("Đã công bố", PATIENT);
            Chromium.look(leader, where.picture("published"));
        }
    }

    /** Without an account; what was not recognised is not there. */
    private void everybodyReads(ModelId model, String name, RuledProvince where) {
        if (where.enough) {
            new PublishedSamples(publications, new RecognisedSamples(jdbc, where.id), jdbc, where.id)
                    .publish(model, PublishedSamples.text("Bà con góp công làm đường.", true, true, List.of()));
        }
        try (BrowserContext strangers = window(where.width)) {
            Page stranger = strangers.newPage();
            stranger.navigate(url("/cong-khai/" + where.id + "?q=" + name.replace(' ', '+')));
            if (where.enough) {
                assertThat(stranger.locator(".count")).hasText("1 mô hình");
                stranger.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile(name)))
                        .click();
                assertThat(stranger.locator("body")).containsText("Bà con góp công làm đường.");
            } else {
                assertThat(stranger.locator(".none")).isVisible();
            }
            Chromium.look(stranger, where.picture("public"));
        }
    }
}
