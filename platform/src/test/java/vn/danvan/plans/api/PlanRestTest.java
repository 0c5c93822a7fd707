package vn.danvan.plans.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.client.RestClient;
import vn.danvan.PlatformTest;
import vn.danvan.RestClientOf;
import vn.danvan.SignedIn;
import vn.danvan.documents.DocumentId;
import vn.danvan.documents.DocumentRegister;
import vn.danvan.identity.UnitTree;
import vn.danvan.identity.server.issuer.SigningKeys;
import vn.danvan.plans.PlanId;
import vn.danvan.plans.PlanLife;
import vn.danvan.plans.PlanService;
import vn.danvan.plans.SamplePlansOfTests;
import vn.danvan.plans.TaskWork;
import vn.danvan.plans.task.Evidence;
import vn.danvan.plans.task.TaskDetails;
import vn.danvan.plans.task.TaskId;
import vn.danvan.tenancy.CurrentTenant;
import vn.danvan.tenancy.TenantId;

/** Clones, amendments, changes, the tree, the timeline and the files of a plan, as integration clients see them. */
@PlatformTest
class PlanRestTest {

    private static final TenantId HOA_BINH = new TenantId("hoa-binh");
    private static final String SHA256_OF_ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    @LocalServerPort
    private int port;

    @Autowired
    private SigningKeys keys;

    @Autowired
    private PlanService plans;

    @Autowired
    private PlanLife life;

    @Autowired
    private TaskWork work;

    @Autowired
    private DocumentRegister register;

    @Autowired
    private UnitTree units;

    private PlanId plan;
    private DocumentId document;
    private TaskId task;

    @BeforeEach
    void planInForceWithAFile() {
        SignedIn.as("hoa-binh", "canbo");
        CurrentTenant.runAs(HOA_BINH, () -> {
            var owner = units.byCode("SO-NV");
            document = SamplePlansOfTests.document(register, owner, "Điều chỉnh");
            plan = plans.create(
                    SamplePlansOfTests.document(register, owner, "Kế hoạch năm 2026"),
                    false,
                    owner,
                    SamplePlansOfTests.content("Sở Nội vụ"));
            task = life.tasks(plan).stream()
                    .filter(each -> each.code().equals("II.1.1"))
                    .map(TaskDetails::id)
                    .findFirst()
                    .orElseThrow();
            work.accept(task, 0);
            work.addEvidence(
                    task,
                    1,
                    new Evidence.File(
                            "Biên bản \"họp\"\r\nSet-Cookie: x.pdf",
                            "application/pdf",
                            "abc".getBytes(StandardCharsets.US_ASCII)));
        });
        SignedIn.nobody();
    }

    @AfterEach
    void deskIsLeft() {
        SignedIn.nobody();
    }

    @Test
    void fileOfATaskIsFetchedUnderItsNameAndOnlyByWhoMaySeeTheTask() {
        ResponseEntity<byte[]> file = file("canbo", task, SHA256_OF_ABC);

        assertThat(file.getStatusCode().value()).isEqualTo(200);
        assertThat(file.getBody()).asString(StandardCharsets.US_ASCII).isEqualTo("abc");
        ContentDisposition disposition = file.getHeaders().getContentDisposition();
        assertThat(disposition.isAttachment()).isTrue();
        assertThat(disposition.getFilename())
                .startsWith("Biên bản")
                .endsWith(".pdf")
                .doesNotContain("\r", "\n", "\"");
        assertThat(file.getHeaders().get(HttpHeaders.SET_COOKIE)).isNull();
        assertThat(file.getHeaders().getFirst("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(file("canbo", task, "0".repeat(64)).getStatusCode().value()).isEqualTo(404);
        assertThat(file("decu", task, SHA256_OF_ABC).getStatusCode().value()).isEqualTo(404);
        assertThat(other().get()
                        .uri("/api/v1/tasks/" + task + "/evidence/" + SHA256_OF_ABC)
                        .retrieve()
                        .toEntity(byte[].class)
                        .getStatusCode()
                        .value())
                .isEqualTo(404);
    }

    /** The same bytes lie with another task: its number alone opens nothing. */
    @Test
    void fileIsOnlyThatOfTheTaskThatWasAskedFor() {
        TaskId sibling = CurrentTenant.<TaskId, RuntimeException>callAs(
                HOA_BINH,
                () -> SignedIn.as("hoa-binh", "canbo", () -> life.tasks(plan).stream()
                        .filter(each -> each.code().equals("II.1.2"))
                        .map(TaskDetails::id)
                        .findFirst()
                        .orElseThrow()));

        assertThat(file("canbo", sibling, SHA256_OF_ABC).getStatusCode().value())
                .isEqualTo(404);
    }

    @Test
    void nextYearIsPreviewedAndThenMade() {
        RestClient clerk = person("canbo");
        Map<String, Object> preview = get(clerk, "/plans/" + plan + "/clone-preview?year=2027&rule=SAME_DAY")
                .body();
        assertThat(preview).containsEntry("title", "Kế hoạch năm 2027").containsEntry("toYear", 2027);

        Answer made =
                post(clerk, "/plans/" + plan + "/clones", Map.of("version", preview.get("version"), "year", 2027));

        assertThat(made.status()).isEqualTo(201);
        assertThat(get(clerk, "/plans/" + made.body().get("id")).body()).containsEntry("state", "DRAFT");
        assertThat(post(clerk, "/plans/" + plan + "/clones", Map.of("version", preview.get("version"), "year", 2027))
                        .body())
                .containsEntry("code", "plans.problem.already-cloned");
        assertThat(post(person("kiemtoan"), "/plans/" + plan + "/clones", Map.of("version", 0, "year", 2027))
                        .status())
                .isEqualTo(403);
        assertThat(get(other(), "/plans/" + plan + "/clone-preview").status()).isEqualTo(404);
    }

    @Test
    void amendmentAddsAndWithdrawsAndTheChangesSayIt() {
        RestClient admin = RestClientOf.province("hoa-binh", port);
        Map<String, Object> added = Map.of(
                "text", "Hội thi",
                "responsible", "Giám đốc",
                "product", "Kế hoạch hội thi",
                "dueKind", "DATE",
                "dueOn", "2027-08-17");
        Answer amended = post(
                admin,
                "/plans/" + plan + "/amendments",
                Map.of(
                        "version",
                        0,
                        "documentId",
                        document.toString(),
                        "reason",
                        "Theo chỉ đạo",
                        "added",
                        List.of(added),
                        "withdrawn",
                        List.of(Map.of("id", task.toString(), "reason", "Trùng việc"))));

        assertThat(amended.status()).as(amended.body().toString()).isEqualTo(200);
        assertThat(get(admin, "/plans/" + plan + "/changes").body().get("tasks").toString())
                .contains("kind=ADDED", "Hội thi", "kind=REMOVED", "Trùng việc");
        assertThat(get(admin, "/plans/" + plan + "/timeline", List.class).toString())
                .contains("Hội thi")
                .doesNotContain(task.toString());
        assertThat(get(admin, "/plans/" + plan + "/tree").body().get("items").toString())
                .contains("Hội thi");
        assertThat(get(admin, "/task-calendar?month=2027-08")
                        .body()
                        .get("items")
                        .toString())
                .contains("Hội thi");
        assertThat(get(other(), "/plans/" + plan + "/changes").status()).isEqualTo(404);
        assertThat(get(other(), "/plans/" + plan + "/tree").status()).isEqualTo(404);
    }

    private ResponseEntity<byte[]> file(String username, TaskId of, String sha256) {
        return person(username)
                .get()
                .uri("/api/v1/tasks/" + of + "/evidence/" + sha256)
                .retrieve()
                .toEntity(byte[].class);
    }

    private RestClient person(String username) {
        return RestClientOf.person("hoa-binh", username, keys, port);
    }

    private RestClient other() {
        return RestClientOf.province("tay-ninh", port);
    }

    private static Answer post(RestClient client, String path, Map<String, Object> body) {
        ResponseEntity<Map<String, Object>> entity = client.post()
                .uri("/api/v1" + path)
                .contentType(MediaType.APPLICATION_JSON)
                .body(body)
                .retrieve()
                .toEntity(RestClientOf.MAP);
        return answer(entity);
    }

    private static Answer get(RestClient client, String path) {
        return answer(client.get().uri("/api/v1" + path).retrieve().toEntity(RestClientOf.MAP));
    }

    private static <T> T get(RestClient client, String path, Class<T> type) {
        return Objects.requireNonNull(
                client.get().uri("/api/v1" + path).retrieve().body(type), path);
    }

    private static Answer answer(ResponseEntity<Map<String, Object>> entity) {
        Map<String, Object> body = entity.getBody();
        return new Answer(entity.getStatusCode().value(), body == null ? Map.of() : body);
    }

    private record Answer(int status, Map<String, Object> body) {}
}
