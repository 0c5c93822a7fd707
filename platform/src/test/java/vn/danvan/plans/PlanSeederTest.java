package vn.danvan.plans;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.danvan.PlatformTest;
import vn.danvan.RestClientOf;
import vn.danvan.WithTenant;
import vn.danvan.tenancy.TenantId;
import vn.danvan.tenancy.TenantProfiles;

/** What the first look at a province shows; the facts are those of the five published documents. */
@PlatformTest
class PlanSeederTest {

    @LocalServerPort
    private int port;

    @Autowired
    private PlanSeeder seeder;

    @Autowired
    private TenantProfiles profiles;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PlatformTransactionManager transactions;

    @Test
    void provinceListsItsOwnSampleAndNoOther() {
        assertThat(plans("khanh-hoa", "139-KH/ĐBSLĐTBXH")).singleElement().satisfies(plan -> assertThat(facts(plan))
                .containsEntry("number", 139)
                .containsEntry("symbol", "KH/ĐBSLĐTBXH")
                .containsEntry("issuedOn", "2021-07-06")
                .containsEntry("issuer", "Đảng ủy Sở Lao động - Thương binh và Xã hội")
                .containsEntry("typeName", "Kế hoạch"));
        assertThat(plans("dong-nai", "139-KH/ĐBSLĐTBXH")).isEmpty();
        assertThat(plans("dong-nai", "60-CTr/ĐUK")).hasSize(1);
        assertThat(plans("khanh-hoa", "60-CTr/ĐUK")).isEmpty();
    }

    @Test
    void everyProvinceBeginsWithAPlanThatIsMarkedAsASample() {
        assertThat(List.of("khanh-hoa", "dong-nai", "quang-binh", "tay-ninh", "hoa-binh"))
                .allSatisfy(tenant -> assertThat(plans(tenant, "(mẫu)")).isNotEmpty());
    }

    @Test
    void numberThatIsBlankStaysBlankAndTheDraftADraft() {
        assertThat(plans("tay-ninh", "(mẫu)")).singleElement().satisfies(plan -> {
            assertThat(plan).containsEntry("state", "DRAFT");
            assertThat(facts(plan)).containsEntry("number", null).containsEntry("symbol", "KH-SNV");
        });
    }

    @Test
    void tasksNameTheirUnitsAndKeepTheirDays() {
        assertThat(content("quang-binh"))
                .contains("Sở Nội vụ", "Thanh tra tỉnh", "Ban Dân vận Tỉnh ủy", "2024-03-10", "05-15", "12-01");
        assertThat(content("dong-nai")).contains("RANGE", "12-15", "trường trung cấp chuyên nghiệp");
    }

    @Test
    @WithTenant("khanh-hoa")
    void secondRunAddsNothing() {
        List<Integer> before = counts();

        new TransactionTemplate(transactions)
                .executeWithoutResult(status -> seeder.seed(profiles.of(new TenantId("khanh-hoa"))));

        assertThat(before).doesNotContain(0);
        assertThat(counts()).isEqualTo(before);
    }

    private List<Integer> counts() {
        return List.of(
                jdbc.sql("select count(*) from official_document")
                        .query(Integer.class)
                        .single(),
                jdbc.sql("select count(*) from plan").query(Integer.class).single(),
                jdbc.sql("select count(*) from task").query(Integer.class).single());
    }

    private String content(String tenant) {
        return get(tenant, "/api/v1/plans/" + plans(tenant, "(mẫu)").getFirst().get("id"))
                .get("content")
                .toString();
    }

    @SuppressWarnings("unchecked")
    private List<Map<String, Object>> plans(String tenant, String text) {
        return (List<Map<String, Object>>)
                get(tenant, "/api/v1/plans?q={text}", text).get("items");
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> facts(Map<String, Object> plan) {
        return (Map<String, Object>) plan.get("facts");
    }

    private Map<String, Object> get(String tenant, String path, Object... variables) {
        return RestClientOf.province(tenant, port)
                .get()
                .uri(path, variables)
                .retrieve()
                .toEntity(RestClientOf.MAP)
                .getBody();
    }
}
