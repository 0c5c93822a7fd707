package vn.danvan.audit.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpStatusCode;
import org.springframework.web.client.RestClient;
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

/** The clerk registers a document with a word of its own; auditors find who did it, and others are told nothing. */
@PlatformTest
class AuditOverRestTest {

    private static final TenantId HERE = new TenantId("hoa-binh");
    private static final String FOUND = "/api/v1/audit/changes?table=official_document&size=100";

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

    private final String mark = "Dấu " + UUID.randomUUID();
    private final LocalDate today = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));

    @BeforeEach
    void somethingChanged() {
        SignedIn.as(HERE.value(), "canbo");
        CurrentTenant.runAs(HERE, () -> {
            var owner = units.byCode("SO-NV");
            plans.create(
                    SamplePlansOfTests.document(register, owner, mark),
                    true,
                    owner,
                    SamplePlansOfTests.content("Sở Nội vụ"));
        });
        SignedIn.nobody();
    }

    @AfterEach
    void deskIsLeft() {
        SignedIn.nobody();
    }

    @Test
    void auditorSeesWhoChangedWhatAndWhenAndFromWhere() {
        Map<?, ?> change = marked("kiemtoan", FOUND).getFirst();

        assertThat(change.get("act")).isEqualTo("INSERT");
        assertThat(change.get("table")).isEqualTo("official_document");
        assertThat(change.get("source")).isEqualTo("SCREEN");
        assertThat(String.valueOf(change.get("person"))).isNotBlank().isNotEqualTo("null");
        assertThat(String.valueOf(change.get("happenedAt"))).endsWith("Z");
    }

    @Test
    void whatIsAskedForNarrowsIt() {
        assertThat(marked("kiemtoan", FOUND + "&from=" + today.minusDays(1) + "&to=" + today.plusDays(1)))
                .hasSize(1);
        assertThat(marked("kiemtoan", FOUND + "&to=" + today.minusDays(2))).isEmpty();
        assertThat(marked("kiemtoan", FOUND + "&source=API")).isEmpty();
        assertThat(marked("kiemtoan", FOUND.replace("official_document", "unit")))
                .isEmpty();
        assertThat(marked("kiemtoan", FOUND + "&person=khong-co-ai")).isEmpty();
        assertThat(status("kiemtoan", FOUND + "&from=-999999998-01-01")).isEqualTo(400);
        assertThat(status("kiemtoan", FOUND + "&to=+10000-01-01")).isEqualTo(400);
        assertThat(status("kiemtoan", FOUND + "&source=NOWHERE")).isEqualTo(400);
        assertThat(status("kiemtoan", FOUND + "&from=hom-nay")).isEqualTo(400);
    }

    @Test
    void pagesAreCutAndCounted() {
        Map<String, Object> page = read("kiemtoan", "/api/v1/audit/changes?size=2");
        Map<String, Object> next = read("kiemtoan", "/api/v1/audit/changes?size=2&page=1");

        assertThat(items(page)).hasSize(2).doesNotContainAnyElementsOf(items(next));
        assertThat((Integer) page.get("total")).isGreaterThan(2);
    }

    @Test
    void whoMayNotReadTheLogReadsNothingOfIt() {
        assertThat(status("canbo", FOUND)).isEqualTo(403);
        assertThat(status("canbo", "/api/v1/audit/tables")).isEqualTo(403);
        assertThat(client("kiemtoan")
                        .get()
                        .uri("/api/v1/audit/tables")
                        .retrieve()
                        .body(String[].class))
                .contains("official_document", "task");
    }

    private List<Map<?, ?>> marked(String person, String address) {
        return items(read(person, address)).stream()
                .filter(change -> String.valueOf(change.get("values")).contains(mark))
                .toList();
    }

    @SuppressWarnings("unchecked")
    private static List<Map<?, ?>> items(Map<String, Object> answer) {
        return (List<Map<?, ?>>) Objects.requireNonNull(answer.get("items"));
    }

    private Map<String, Object> read(String person, String address) {
        return Objects.requireNonNull(
                client(person).get().uri(address).retrieve().body(RestClientOf.MAP));
    }

    private int status(String person, String address) {
        HttpStatusCode status =
                client(person).get().uri(address).retrieve().toBodilessEntity().getStatusCode();
        return status.value();
    }

    private RestClient client(String person) {
        return RestClientOf.person(HERE.value(), person, keys, port);
    }
}
