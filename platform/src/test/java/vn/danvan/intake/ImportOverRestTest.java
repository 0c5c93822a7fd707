package vn.danvan.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import vn.danvan.PlatformTest;
import vn.danvan.RestClientOf;

/** The journey of an integration client: a file in, a draft to look at, confirmed into document and plan. */
@PlatformTest
class ImportOverRestTest {

    private static final String PLAN = """
            ĐẢNG ỦY SỞ VÍ DỤ
            CHI BỘ VĂN PHÒNG
            *
            Số 07-KH/CB

            ĐẢNG CỘNG SẢN VIỆT NAM

            Núi Thành, ngày 09 tháng 02 năm 2023

            KẾ HOẠCH
            công tác dân vận năm 2023
            -----

            Thực hiện Kế hoạch số 15-KH/ĐU, ngày 03/01/2023 của Đảng ủy Sở, Chi bộ Văn phòng xây dựng kế hoạch như sau:

            I- MỤC ĐÍCH, YÊU CẦU

            1- Nâng cao nhận thức của đảng viên.

            II- NHIỆM VỤ

            1- Chi ủy chủ trì, phối hợp với Công đoàn tổ chức đối thoại trước ngày 30/6/2023.

            2- Phấn đấu 90% trở lên đảng viên đăng ký giúp dân.

            Nơi nhận:
            - Đảng ủy Sở (b/c),
            - Lưu Chi bộ.

            T/M CHI BỘ
            BÍ THƯ

            Lê Thị Hạnh
            """;

    @LocalServerPort
    private int port;

    @Test
    void fileBecomesADraftAndThenDocumentAndPlan() {
        Map<String, Object> draft = upload("khanh-hoa", PLAN).getBody();

        assertThat(draft).containsEntry("state", "NEEDS_REVIEW").containsEntry("encoding", "UTF-8");
        Map<String, Object> document = documents(draft).getFirst();
        assertThat(document)
                .containsEntry("side", "PARTY")
                .containsEntry("number", 7)
                .containsEntry("symbol", "KH/CB")
                .containsEntry("issuedOn", "2023-02-09")
                .containsEntry("title", "công tác dân vận năm 2023")
                .containsEntry("superior", "ĐẢNG ỦY SỞ VÍ DỤ");
        assertThat(document.get("tasks"))
                .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.LIST)
                .hasSize(2);

        Map<String, Object> confirmed = confirm("khanh-hoa", draft).getBody();
        String planId = (String) documents(confirmed).getFirst().get("planId");
        Map<String, Object> plan = get("khanh-hoa", "/api/v1/plans/" + planId).getBody();
        assertThat(plan.get("content").toString()).contains("2023-06-30", "Chi ủy", "Công đoàn", "II.2");
    }

    @Test
    void twoConfirmationsMakeOnePlan() {
        Map<String, Object> draft = upload("dong-nai", PLAN).getBody();

        assertThat(confirm("dong-nai", draft).getStatusCode()).isEqualTo(HttpStatus.OK);
        assertThat(confirm("dong-nai", draft).getStatusCode()).isEqualTo(HttpStatus.CONFLICT);
    }

    @Test
    void anotherProvinceFindsNothingOfIt() {
        Object before = get("hoa-binh", "/api/v1/documents").getBody().get("total");
        Map<String, Object> draft = upload("tay-ninh", PLAN).getBody();
        String planId = (String)
                documents(confirm("tay-ninh", draft).getBody()).getFirst().get("planId");

        assertThat(get("hoa-binh", "/api/v1/plans/" + planId).getStatusCode()).isEqualTo(HttpStatus.NOT_FOUND);
        assertThat(get("hoa-binh", "/api/v1/documents/imports/" + draft.get("id"))
                        .getStatusCode())
                .isEqualTo(HttpStatus.NOT_FOUND);
        assertThat(get("hoa-binh", "/api/v1/documents").getBody()).containsEntry("total", before);
    }

    @Test
    void searchFindsWithoutToneMarks() {
        String query = "/api/v1/plans?q=cong tac dan van nam 2023";
        int before = (Integer) get("quang-binh", query).getBody().get("total");

        confirm("quang-binh", upload("quang-binh", PLAN).getBody());

        assertThat(get("quang-binh", query).getBody()).containsEntry("total", before + 1);
        assertThat(get("quang-binh", "/api/v1/plans?q=không có chữ này").getBody())
                .containsEntry("total", 0);
    }

    @Test
    void fileThatIsNoTextIsRefusedWithAReasonInVietnamese() {
        byte[] picture = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13};

        ResponseEntity<Map<String, Object>> answer = upload("khanh-hoa", picture, "anh.txt");

        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.UNSUPPORTED_MEDIA_TYPE);
        assertThat(answer.getBody().get("detail").toString()).contains("Cho phép: DOCX");
    }

    @Test
    void documentGivesBackItsSourceFileAndNoOtherProvinceDoes() {
        String documentId = (String) documents(
                        confirm("hoa-binh", upload("hoa-binh", PLAN).getBody()).getBody())
                .getFirst()
                .get("documentId");

        ResponseEntity<byte[]> file = file("hoa-binh", documentId);

        assertThat(file.getStatusCode()).isEqualTo(HttpStatus.OK);
        assertThat(file.getBody()).isEqualTo(PLAN.getBytes(StandardCharsets.UTF_8));
        assertThat(file.getHeaders().getContentDisposition().isAttachment()).isTrue();
        assertThat(file.getHeaders().getContentDisposition().getFilename()).isEqualTo("ke-hoach.txt");
        assertThat(file("tay-ninh", documentId).getStatusCode()).isEqualTo(HttpStatus.NOT_FOUND);
    }

    @Test
    void warningsSpeakTheCallersLanguage() {
        String numberless = PLAN.replace("Số 07-KH/CB", "Số      -KH/CB");
        Map<String, Object> draft = upload("dong-nai", numberless).getBody();

        assertThat(warning(draft)).containsEntry("message", "Văn bản chưa có số.");
        assertThat(warning(RestClientOf.province("dong-nai", port)
                        .get()
                        .uri("/api/v1/documents/imports/" + draft.get("id"))
                        .header("Accept-Language", "en")
                        .retrieve()
                        .body(RestClientOf.MAP)))
                .containsEntry("message", "The document has no number.");
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> warning(Map<String, Object> draft) {
        return ((List<Map<String, Object>>) documents(draft).getFirst().get("warnings"))
                .stream()
                        .filter(each -> "NUMBER_MISSING".equals(each.get("code")))
                        .findFirst()
                        .orElseThrow();
    }

    private ResponseEntity<byte[]> file(String tenant, String documentId) {
        return RestClientOf.province(tenant, port)
                .get()
                .uri("/api/v1/documents/" + documentId + "/file")
                .retrieve()
                .toEntity(byte[].class);
    }

    private ResponseEntity<Map<String, Object>> upload(String tenant, String text) {
        return upload(tenant, text.getBytes(StandardCharsets.UTF_8), "ke-hoach.txt");
    }

    private ResponseEntity<Map<String, Object>> upload(String tenant, byte[] content, String name) {
        MultiValueMap<String, Object> form = new LinkedMultiValueMap<>();
        form.add("file", new ByteArrayResource(content) {
            @Override
            public String getFilename() {
                return name;
            }
        });
        return RestClientOf.province(tenant, port)
                .post()
                .uri("/api/v1/documents/imports")
                .body(form)
                .retrieve()
                .toEntity(RestClientOf.MAP);
    }

    private ResponseEntity<Map<String, Object>> confirm(String tenant, Map<String, Object> draft) {
        return RestClientOf.province(tenant, port)
                .post()
                .uri("/api/v1/documents/imports/" + draft.get("id") + "/confirm")
                .retrieve()
                .toEntity(RestClientOf.MAP);
    }

    private ResponseEntity<Map<String, Object>> get(String tenant, String path) {
        return RestClientOf.province(tenant, port).get().uri(path).retrieve().toEntity(RestClientOf.MAP);
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> documents(Map<String, Object> answer) {
        return (List<Map<String, Object>>) answer.get("documents");
    }
}
