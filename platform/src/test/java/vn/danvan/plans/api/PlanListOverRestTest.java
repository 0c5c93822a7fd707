package vn.danvan.plans.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.ResponseEntity;
import vn.danvan.PlatformTest;
import vn.danvan.RestClientOf;
import vn.danvan.SignedIn;
import vn.danvan.documents.DocumentRegister;
import vn.danvan.identity.UnitTree;
import vn.danvan.identity.server.issuer.SigningKeys;
import vn.danvan.plans.PlanService;
import vn.danvan.plans.SamplePlansOfTests;
import vn.danvan.tenancy.CurrentTenant;
import vn.danvan.tenancy.TenantId;

/** Two drafts and a plan in force whose titles share a word of their own; their lists narrowed and put in order. */
@PlatformTest
class PlanListOverRestTest {

    private static final TenantId HERE = new TenantId("hoa-binh");

    @LocalServerPort
    private int port;

    @Autowired
    private SigningKeys keys;

    @Autowired
    private PlanService plans;

    @Autowired
    private DocumentRegister register;

    @Autowired
    private UnitTree units;

    private final String mark = UUID.randomUUID().toString().substring(0, 8);

    @BeforeEach
    void plansAreThere() {
        SignedIn.as(HERE.value(), "canbo");
        CurrentTenant.runAs(HERE, () -> {
            var owner = units.byCode("SO-NV");
            for (String name : List.of("Ba", "An", "Cao")) {
                plans.create(
                        SamplePlansOfTests.document(register, owner, name + " " + mark),
                        !name.equals("Cao"),
                        owner,
                        SamplePlansOfTests.content("Sở Nội vụ"));
            }
        });
        SignedIn.nobody();
    }

    @AfterEach
    void deskIsLeft() {
        SignedIn.nobody();
    }

    @Test
    void listIsInTheOrderThatTheCallerAsksFor() {
        assertThat(titles("/api/v1/plans?q={mark}&sort=title")).containsExactly("An", "Ba", "Cao");
        assertThat(titles("/api/v1/plans?q={mark}&sort=-title")).containsExactly("Cao", "Ba", "An");
        assertThat(titles("/api/v1/documents?q={mark}&sort=-title")).containsExactly("Cao", "Ba", "An");
    }

    @Test
    void listAndItsTotalAreNarrowedByState() {
        assertThat(titles("/api/v1/plans?q={mark}&sort=title&state=DRAFT")).containsExactly("An", "Ba");
        assertThat(get("/api/v1/plans?q={mark}&state=DRAFT&size=1").getBody()).containsEntry("total", 2);
    }

    @Test
    void unknownColumnCountsAsNotSaidAndAnUnknownStateIsTold() {
        assertThat(titles("/api/v1/plans?q={mark}&sort=id;drop,title")).containsExactly("An", "Ba", "Cao");
        assertThat(get("/api/v1/plans?state=NOWHERE").getStatusCode().value()).isEqualTo(400);
        assertThat(get("/api/v1/documents?side=NOWHERE").getStatusCode().value())
                .isEqualTo(400);
    }

    @SuppressWarnings("unchecked")
    private List<String> titles(String address) {
        List<Map<String, Object>> items = (List<Map<String, Object>>)
                Objects.requireNonNull(get(address).getBody()).get("items");
        return items.stream()
                .map(item -> String.valueOf(((Map<String, Object>) item.get("facts")).get("title")))
                .map(title -> title.substring(0, title.indexOf(' ')))
                .toList();
    }

    private ResponseEntity<Map<String, Object>> get(String address) {
        return CurrentTenant.callAs(HERE, () -> RestClientOf.person(HERE.value(), "canbo", keys, port)
                .get()
                .uri(address, Map.of("mark", mark))
                .retrieve()
                .toEntity(RestClientOf.MAP));
    }
}
