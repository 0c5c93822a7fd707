package vn.danvan.plans;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.client.RestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.danvan.PlatformTest;
import vn.danvan.RestClientOf;
import vn.danvan.SignedIn;
import vn.danvan.documents.DocumentRegister;
import vn.danvan.identity.UnitTree;
import vn.danvan.tenancy.CurrentTenant;
import vn.danvan.tenancy.TenantId;

/** The administrator's client of Tây Ninh gives out a plan of the province, and makes its own commission's plan from it. */
@PlatformTest
class UpperPlanOverRestTest {

    private static final TenantId TAY_NINH = new TenantId("tay-ninh");

    @LocalServerPort
    private int port;

    @Autowired
    private PlanService plans;

    @Autowired
    private DocumentRegister register;

    @Autowired
    private UnitTree units;

    @Autowired
    private JsonMapper json;

    private PlanId plan;
    private UUID department;
    private UUID commission;

    @BeforeEach
    void planIsInForce() {
        SignedIn.as("tay-ninh", "quantri");
        CurrentTenant.runAs(TAY_NINH, () -> {
            department = units.byCode("SO-YT").value();
            commission = units.byCode("BTGDV").value();
            var owner = units.byCode("UBND");
            plan = plans.create(
                    SamplePlansOfTests.document(register, owner, "Kế hoạch của tỉnh"),
                    false,
                    owner,
                    SamplePlansOfTests.content("Tổ công tác liên ngành"));
        });
        SignedIn.nobody();
    }

    @AfterEach
    void deskIsLeft() {
        SignedIn.nobody();
    }

    @Test
    void phraseIsConfirmedItsUnitsGetTheirPartsAndOneMakesItsPlan() {
        Answer open = call(HttpMethod.GET, "/plans/" + plan + "/addressees", null);
        assertThat(open.body().get(0).get("confirmed").asBoolean()).isFalse();
        assertThat(open.body().get(0).get("unread").get(0).asString()).isEqualTo("Tổ công tác liên ngành");

        assertThat(call(
                                HttpMethod.PUT,
                                "/plans/" + plan + "/addressees",
                                Map.of(
                                        "phrase",
                                        "Tổ công tác liên ngành",
                                        "addressees",
                                        List.of(Map.of("unitId", department), Map.of("unitId", commission))))
                        .status())
                .isEqualTo(204);
        assertThat(call(HttpMethod.POST, "/plans/" + plan + "/assignments", Map.of())
                        .body()
                        .get("count")
                        .asInt())
                .isEqualTo(4);
        JsonNode strip = call(HttpMethod.GET, "/plans/" + plan + "/assignments", null)
                .body()
                .get(0);
        assertThat(strip.get("code").asString()).isEqualTo("II.1.1");
        assertThat(strip.get("late").asInt()).isEqualTo(2);
        assertThat(strip.get("units").toString()).contains("Sở Y tế", "\"kind\":\"REQUEST\"", "\"kind\":\"ORDER\"");

        assertThat(call(HttpMethod.GET, "/upper-plans", null).body().toString()).contains(plan.toString());
        Answer derived = call(HttpMethod.POST, "/plans/" + plan + "/derived", Map.of());
        assertThat(derived.status()).isEqualTo(201);
        String own = derived.body().get("id").asString();
        assertThat(call(HttpMethod.GET, "/plans/" + own + "/frame", null)
                        .body()
                        .get("basis")
                        .asString())
                .contains(", ngày");
        assertThat(call(HttpMethod.POST, "/plans/" + plan + "/derived", Map.of())
                        .body()
                        .get("code")
                        .asString())
                .isEqualTo("plans.problem.already-derived");
        assertThat(call(HttpMethod.GET, "/plans/" + plan + "/unit-plans", null)
                        .body()
                        .toString())
                .contains("Sở Y tế");
        Answer added = call(
                HttpMethod.POST, "/plans/" + own + "/tasks", Map.of("text", "Việc riêng", "dueKind", "CONTINUOUS"));
        assertThat(added.status()).isEqualTo(201);
        assertThat(call(HttpMethod.DELETE, "/tasks/" + added.body().get("id").asString() + "?version=1", null)
                        .status())
                .isEqualTo(204);
    }

    @Test
    void moreTimeIsAskedForAndGranted() {
        call(
                HttpMethod.PUT,
                "/plans/" + plan + "/addressees",
                Map.of("phrase", "Tổ công tác liên ngành", "addressees", List.of(Map.of("unitId", commission))));
        call(HttpMethod.POST, "/plans/" + plan + "/assignments", Map.of());
        String copy = call(HttpMethod.GET, "/plans/" + plan + "/assignments", null)
                .body()
                .get(0)
                .get("units")
                .get(0)
                .get("copyId")
                .asString();

        Answer asked = call(
                HttpMethod.POST, "/tasks/" + copy + "/extensions", Map.of("wantedOn", "2021-08-15", "reason", "Chờ"));
        assertThat(asked.status()).isEqualTo(201);
        String id = asked.body().get("id").asString();
        assertThat(call(HttpMethod.GET, "/extensions/waiting", null).body().toString())
                .contains(id);
        assertThat(call(HttpMethod.POST, "/extensions/" + id + "/grant", Map.of("version", 0, "lastDay", "2021-08-15"))
                        .status())
                .isEqualTo(204);
        assertThat(call(HttpMethod.GET, "/tasks/" + copy, null)
                        .body()
                        .get("task")
                        .get("lastDay")
                        .asString())
                .isEqualTo("2021-08-15");
        assertThat(call(HttpMethod.POST, "/extensions/" + id + "/refuse", Map.of("version", 1, "answer", "Muộn"))
                        .body()
                        .get("code")
                        .asString())
                .isEqualTo("plans.problem.extension-state");
    }

    @Test
    void groupsAreReadAsOfADayAndManaged() {
        assertThat(call(HttpMethod.GET, "/unit-groups?asOf=2024-06-01", null)
                        .body()
                        .toString())
                .contains("cap-huyen");
        assertThat(call(HttpMethod.GET, "/unit-groups?asOf=2025-12-01", null)
                        .body()
                        .toString())
                .doesNotContain("cap-huyen");
        String code = "nhom-" + UUID.randomUUID().toString().substring(0, 8);
        Answer created = call(
                HttpMethod.POST,
                "/unit-groups",
                Map.of("code", code, "name", "Cụm thử", "validFrom", "2024-01-01", "units", List.of("SO-YT")));
        assertThat(created.status()).isEqualTo(201);
        String path = "/unit-groups/" + created.body().get("id").asString();
        assertThat(call(HttpMethod.GET, path + "/members?asOf=2024-06-01", null)
                        .body()
                        .get(0)
                        .get("name")
                        .asString())
                .isEqualTo("Sở Y tế");
        Map<String, Object> change =
                Map.of("version", 0, "name", "Cụm thử 2", "validFrom", "2024-01-01", "units", List.of("SO-YT"));
        assertThat(call(HttpMethod.PUT, path, change).status()).isEqualTo(204);
        assertThat(call(HttpMethod.PUT, path, change).status()).isEqualTo(409);
        assertThat(call(HttpMethod.POST, "/unit-groups", Map.of("code", code, "name", "X", "validFrom", "2024-01-01"))
                        .body()
                        .get("code")
                        .asString())
                .isEqualTo("organisation.group.problem.nobody");
        assertThat(call(
                                HttpMethod.POST,
                                "/unit-groups",
                                Map.of("code", code + "-2", "name", "X", "validFrom", "+999999999-01-01"))
                        .body()
                        .get("code")
                        .asString())
                .isEqualTo("shell.problem.request");
    }

    @Test
    void nothingOfThisIsThereForAnotherProvince() {
        RestClient other = RestClientOf.province("khanh-hoa", port);

        for (String path : List.of("addressees", "assignments", "unit-plans", "frame")) {
            assertThat(call(other, HttpMethod.GET, "/plans/" + plan + "/" + path, null)
                            .status())
                    .as(path)
                    .isEqualTo(404);
        }
        for (String path : List.of("assignments", "derived")) {
            assertThat(call(other, HttpMethod.POST, "/plans/" + plan + "/" + path, Map.of())
                            .status())
                    .as(path)
                    .isEqualTo(404);
        }
    }

    private Answer call(HttpMethod method, String path, @org.jspecify.annotations.Nullable Object body) {
        return call(RestClientOf.province("tay-ninh", port), method, path, body);
    }

    private Answer call(
            RestClient client, HttpMethod method, String path, @org.jspecify.annotations.Nullable Object body) {
        RestClient.RequestBodySpec request = client.method(method).uri("/api/v1" + path);
        if (body != null) {
            request.contentType(MediaType.APPLICATION_JSON).body(body);
        }
        ResponseEntity<String> entity = request.retrieve().toEntity(String.class);
        String text = entity.getBody();
        return new Answer(entity.getStatusCode().value(), json.readTree(text == null ? "{}" : text));
    }

    private record Answer(int status, JsonNode body) {}
}
