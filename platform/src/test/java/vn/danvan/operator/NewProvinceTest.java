package vn.danvan.operator;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.danvan.PlatformTest;
import vn.danvan.identity.Visitor;
import vn.danvan.tenancy.connections.PlatformDatabase;

/** The wizard, as an operator's browser sends it. */
@PlatformTest
class NewProvinceTest {

    private static final String WIZARD = "/van-hanh/tinh-moi";
    private static final Pattern PASSWORD = Pattern.compile("id=\"password\">([^<]{20})<");

    @LocalServerPort
    private int port;

    @Autowired
    private PlatformDatabase platform;

    @Test
    void provinceIsUsableAtOnceAndItsAdministratorChoosesAPassword() {
        HttpResponse<String> made =
                operator("203.0.113.51").submit(WIZARD, ConsoleVisit.province("phu-tho", "Phú Thọ"));

        Matcher password = PASSWORD.matcher(made.body());
        assertThat(password.find()).isTrue();
        assertThat(new Visitor(port, "203.0.113.52").open("/dang-nhap").body()).contains("Phú Thọ");
        Visitor administrator = new Visitor(port, "203.0.113.52");
        assertThat(Visitor.goal(administrator.signIn("phu-tho", "quantri", password.group(1))))
                .isEqualTo("/phu-tho/doi-mat-khau");
        assertThat(row("phu-tho")).isEqualTo("ACTIVE main 1");
        assertThat(made.body()).doesNotContain("??");
    }

    @Test
    void passwordStandsInNoTableAndNoPageAfterwards() {
        Visitor operator = operator("203.0.113.53");
        HttpResponse<String> made = operator.submit(WIZARD, ConsoleVisit.province("tuyen-quang", "Tuyên Quang"));
        Matcher password = PASSWORD.matcher(made.body());
        assertThat(password.find()).isTrue();

        assertThat(operator.open("/van-hanh/tinh/tuyen-quang").body())
                .contains("Tuyên Quang", "Mở tỉnh mới", "Cấp tài khoản quản trị đầu tiên")
                .doesNotContain(password.group(1), "??");
        assertThat(platform.jdbc()
                        .sql("select string_agg(coalesce(detail, ''), ' ') from platform.operator_event")
                        .query(String.class)
                        .single())
                .doesNotContain(password.group(1));
    }

    @ParameterizedTest
    @CsvSource({
        "name, Kh¸nh Hßa, phông cũ",
        "name, Khanh Hoa, không có dấu nào",
        "kind, TOWN, chọn một mục",
        "id, Phu Tho, chữ thường không dấu",
        "id, platform, dùng cho việc khác",
        "id, ke-hoach, dùng cho việc khác",
        "id, khanh-hoa, đã thuộc về một tỉnh",
        "gso, 7, hai chữ số",
        "from, 2999-01-01, không sau hôm nay",
        "accent, #ffff00, quá nhạt",
        "placement, moon, chọn một mục",
        "username, Quản trị, chữ thường",
        "fullName, nguyen, viết hoa"
    })
    void wrongFieldIsToldBesideItAndNothingIsMade(String field, String typed, String told) {
        Map<String, String> fields = ConsoleVisit.province("thanh-hoa", "Thanh Hóa");
        fields.put(field, typed);

        HttpResponse<String> answer = operator("203.0.113.54").submit(WIZARD, fields);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).containsIgnoringCase(told).doesNotContain("??");
        assertThat(answer.body()).contains("href=\"#" + field + "\"");
        assertThat(row("thanh-hoa")).isEmpty();
    }

    @Test
    void secondStepIsFilledInFromTheName() {
        HttpResponse<String> details =
                operator("203.0.113.55").submit(WIZARD, Map.of("step", "NAME", "kind", "CITY", "name", "Đà Nẵng"));

        assertThat(details.body())
                .contains(
                        "value=\"da-nang\"",
                        "value=\"Thành ủy Đà Nẵng\"",
                        "value=\"Ủy ban nhân dân thành phố Đà Nẵng\"",
                        "value=\"Ban Tuyên giáo và Dân vận Thành ủy\"")
                .doesNotContain("??");
    }

    @Test
    void goingBackKeepsWhatWasTyped() {
        Map<String, String> fields = ConsoleVisit.province("thanh-hoa", "Thanh Hóa");
        fields.put("back", "true");

        assertThat(operator("203.0.113.56").submit(WIZARD, fields).body())
                .contains("value=\"Tỉnh ủy Thanh Hóa\"", "value=\"Nguyễn Thị Hòa\"", "name=\"step\" value=\"DETAILS\"");
    }

    @Test
    void nameWithoutMarksIsTakenWhenItIsConfirmed() {
        HttpResponse<String> next = operator("203.0.113.57")
                .submit(WIZARD, Map.of("step", "NAME", "kind", "PROVINCE", "name", "Gia Lai", "plain", "yes"));

        assertThat(next.statusCode()).isEqualTo(200);
        assertThat(next.body()).contains("value=\"gia-lai\"");
    }

    private Visitor operator(String address) {
        return ConsoleVisit.as("vanhanh1", port, address);
    }

    private String row(String id) {
        return platform.jdbc()
                .sql("select t.state || ' ' || t.placement || ' ' || f.people from platform.tenant t"
                        + " left join platform.tenant_figure f on f.tenant_id = t.id where t.id = ?")
                .param(id)
                .query(String.class)
                .optional()
                .orElse("");
    }
}
