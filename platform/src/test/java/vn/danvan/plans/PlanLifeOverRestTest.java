package vn.danvan.plans;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.client.RestClient;
import vn.danvan.PlatformTest;
import vn.danvan.RestClientOf;
import vn.danvan.SignedIn;
import vn.danvan.documents.DocumentRegister;
import vn.danvan.identity.UnitTree;
import vn.danvan.identity.server.issuer.SigningKeys;
import vn.danvan.plans.queue.TaskQueries;
import vn.danvan.tenancy.CurrentTenant;
import vn.danvan.tenancy.TenantId;

/** Plans and tasks of Hòa Bình as an integration client sees them: the administrator's client, and the clerk's. */
@PlatformTest
class PlanLifeOverRestTest {

    private static final TenantId HOA_BINH = new TenantId("hoa-binh");

    @LocalServerPort
    private int port;

    @Autowired
    private SigningKeys keys;

    @Autowired
    private PlanService service;

    @Autowired
    private TaskQueries tasks;

    @Autowired
    private DocumentRegister register;

    @Autowired
    private UnitTree units;

    private PlanId draft;
    private PlanId inForce;

    @BeforeEach
    void twoPlans() {
        SignedIn.as("hoa-binh", "quantri");
        CurrentTenant.runAs(HOA_BINH, () -> {
            draft = create(true);
            inForce = create(false);
        });
        SignedIn.nobody();
    }

    @AfterEach
    void deskIsLeft() {
        SignedIn.nobody();
    }

    @Test
    void planIsMovedAndItsHistorySaysByWhom() {
        Answer submitted = post(admin(), "/plans/" + draft + "/transitions", Map.of("version", 0, "to", "SUBMITTED"));

        assertThat(submitted.status()).isEqualTo(200);
        assertThat(submitted.body()).containsEntry("state", "SUBMITTED").containsEntry("version", 1);
        assertThat(get(admin(), "/plans/" + draft + "/history")
                        .body()
                        .get("transitions")
                        .toString())
                .contains("from=DRAFT", "to=SUBMITTED", "position=Phó Trưởng ban");
    }

    @Test
    void wrongMovesAreProblemsThatSayWhichOne() {
        String path = "/plans/" + draft + "/transitions";

        assertProblem(post(admin(), path, Map.of("version", 0, "to", "CLOSED")), 422, "plans.problem.no-such-move");
        assertProblem(
                post(admin(), path, Map.of("version", 7, "to", "SUBMITTED")), 409, "shared.problem.stale-version");
        post(admin(), path, Map.of("version", 0, "to", "SUBMITTED"));
        assertProblem(post(admin(), path, Map.of("version", 1, "to", "RETURNED")), 422, "plans.problem.reason-missing");
        post(admin(), path, Map.of("version", 1, "to", "APPROVED"));
        Answer unclear = post(admin(), path, Map.of("version", 2, "to", "ISSUED"));
        assertProblem(unclear, 422, "plans.problem.not-clear");
        assertThat(unclear.body().get("tasks").toString()).contains("code=II.1.1", "missing=[PERSON, PRODUCT]");
        assertThat(unclear.body().get("detail").toString()).contains("II.1.1, II.1.2");
    }

    @Test
    void plansAndTasksOfAnotherProvinceAreNotFound() {
        RestClient other = RestClientOf.province("tay-ninh", port);

        assertThat(get(other, "/plans/" + draft + "/history").status()).isEqualTo(404);
        assertThat(post(other, "/plans/" + draft + "/transitions", Map.of("version", 0, "to", "SUBMITTED"))
                        .status())
                .isEqualTo(404);
        for (String step : List.of("accept", "progress", "evidence", "done", "confirm", "return")) {
            assertThat(post(
                                    other,
                                    "/tasks/" + task() + "/" + step,
                                    Map.of("version", 0, "percent", 1, "number", "1", "note", "x"))
                            .status())
                    .as(step)
                    .isEqualTo(404);
        }
        assertThat(get(other, "/tasks/" + task()).status()).isEqualTo(404);
    }

    @Test
    void postWithoutTheRightIsRefused() {
        RestClient clerk = clerk();

        assertProblem(
                post(clerk, "/plans/" + inForce + "/transitions", Map.of("version", 0, "to", "IN_PROGRESS")),
                403,
                "identity.problem.not-permitted");
        assertProblem(
                post(clerk, "/tasks/" + task() + "/confirm", Map.of("version", 0)),
                403,
                "identity.problem.not-permitted");
        assertProblem(
                post(admin(), "/tasks/" + task() + "/accept", Map.of("version", 0)),
                403,
                "identity.problem.not-permitted");
    }

    @Test
    void clerkDoesTheWorkAndTheAdministratorReturnsIt() {
        String path = "/tasks/" + task() + "/";
        RestClient clerk = clerk();

        assertThat(post(clerk, path + "accept", Map.of("version", 0)).body()).containsEntry("state", "IN_PROGRESS");
        assertThat(post(clerk, path + "progress", Map.of("version", 1, "percent", 40, "note", "Đã họp"))
                        .body())
                .containsEntry("percent", 40);
        assertProblem(
                post(clerk, path + "evidence", Map.of("version", 2, "link", "javascript:alert(1)")),
                422,
                "plans.problem.evidence-wrong");
        assertThat(post(clerk, path + "evidence", Map.of("version", 2, "number", "12/BC-SNV"))
                        .status())
                .isEqualTo(200);
        assertThat(post(clerk, path + "done", Map.of("version", 3)).body()).containsEntry("state", "REPORTED");
        assertThat(post(admin(), path + "return", Map.of("version", 4, "note", "Thiếu số liệu"))
                        .body())
                .containsEntry("state", "IN_PROGRESS");
        assertThat(get(clerk, "/tasks/" + task()).body().get("history").toString())
                .contains("Thiếu số liệu");
    }

    @Test
    void submittedPlanWaitsAmongAllKindsOfWorkToBeApprovedAndThenIssued() {
        String path = "/plans/" + draft + "/transitions";
        post(admin(), path, Map.of("version", 0, "to", "SUBMITTED"));

        assertThat(waiting(admin()))
                .filteredOn(item -> isOf(item, draft))
                .singleElement()
                .satisfies(item -> {
                    assertThat(item.get("kind")).isEqualTo("PLAN");
                    assertThat(((Map<?, ?>) item.get("plan")).get("need")).isEqualTo("APPROVAL");
                    assertThat(((Map<?, ?>) item.get("plan")).get("version")).isEqualTo(1);
                });
        assertThat(waiting(clerk()))
                .noneMatch(item -> isOf(item, draft))
                .anySatisfy(item -> assertThat(item.get("kind")).isEqualTo("TASK"));

        post(admin(), path, Map.of("version", 1, "to", "APPROVED"));
        assertThat(waiting(admin()))
                .filteredOn(item -> isOf(item, draft))
                .singleElement()
                .satisfies(item ->
                        assertThat(((Map<?, ?>) item.get("plan")).get("need")).isEqualTo("ISSUING"));

        post(admin(), path, Map.of("version", 2, "to", "CANCELLED", "reason", "Thôi"));
        assertThat(waiting(admin())).noneMatch(item -> isOf(item, draft));
    }

    private static boolean isOf(Map<?, ?> item, PlanId plan) {
        return item.get("plan") instanceof Map<?, ?> waiting && plan.toString().equals(waiting.get("id"));
    }

    /** All pages. */
    private static List<Map<?, ?>> waiting(RestClient client) {
        List<Map<?, ?>> all = new ArrayList<>();
        for (int page = 0; ; page++) {
            Map<String, Object> body =
                    get(client, "/work?size=100&page=" + page).body();
            List<?> items = (List<?>) body.get("items");
            items.forEach(item -> all.add((Map<?, ?>) item));
            if (items.size() < 100) {
                assertThat(body.get("total")).isEqualTo(all.size());
                return all;
            }
        }
    }

    private PlanId create(boolean asDraft) {
        var owner = units.byCode("SO-NV");
        return service.create(
                SamplePlansOfTests.document(register, owner, "Qua giao diện lập trình"),
                asDraft,
                owner,
                SamplePlansOfTests.content("Sở Nội vụ"));
    }

    private String task() {
        return CurrentTenant.<String, RuntimeException>callAs(HOA_BINH, () -> tasks.ofPlan(inForce).stream()
                .filter(each -> each.code().equals("II.1.1"))
                .map(each -> each.id().toString())
                .findFirst()
                .orElseThrow());
    }

    private RestClient admin() {
        return RestClientOf.province("hoa-binh", port);
    }

    private RestClient clerk() {
        return RestClient.builder()
                .baseUrl("http://localhost:" + port)
                .defaultHeader("Authorization", "Bearer " + tokenOf("canbo"))
                .defaultStatusHandler(status -> true, (request, response) -> {})
                .build();
    }

    private String tokenOf(String username) {
        try {
            SignedJWT token = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.RS256)
                            .type(new JOSEObjectType("at+jwt"))
                            .build(),
                    new JWTClaimsSet.Builder()
                            .issuer("http://localhost:" + port + "/hoa-binh")
                            .subject(username)
                            .audience(List.of("danvan-api"))
                            .expirationTime(Date.from(Instant.now().plusSeconds(60)))
                            .build());
            token.sign(new RSASSASigner(CurrentTenant.<com.nimbusds.jose.jwk.RSAKey, RuntimeException>callAs(
                    HOA_BINH, keys::ofCurrentTenant)));
            return token.serialize();
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Answer post(RestClient client, String path, Map<String, Object> body) {
        return answer(client.post()
                .uri("/api/v1" + path)
                .contentType(MediaType.APPLICATION_JSON)
                .body(body)
                .retrieve()
                .toEntity(RestClientOf.MAP));
    }

    private static Answer get(RestClient client, String path) {
        return answer(client.get().uri("/api/v1" + path).retrieve().toEntity(RestClientOf.MAP));
    }

    private static Answer answer(ResponseEntity<Map<String, Object>> entity) {
        Map<String, Object> body = entity.getBody();
        return new Answer(entity.getStatusCode().value(), body == null ? new HashMap<>() : body);
    }

    private static void assertProblem(Answer answer, int status, String code) {
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(status);
        assertThat(answer.body().get("code")).isEqualTo(code);
    }

    private record Answer(int status, Map<String, Object> body) {}
}
