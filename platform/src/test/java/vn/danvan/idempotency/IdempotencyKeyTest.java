package vn.danvan.idempotency;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.danvan.RestClientOf.MAP;

import java.sql.Connection;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.client.RestClient;
import vn.danvan.PlatformTest;
import vn.danvan.RestClientOf;
import vn.danvan.TestServer;
import vn.danvan.identity.server.issuer.SigningKeys;
import vn.danvan.tenancy.CurrentTenant;
import vn.danvan.tenancy.TenantId;

/** A client that did not hear the answer asks again. */
@PlatformTest
class IdempotencyKeyTest {

    private static final String IMPORTS = "/api/v1/documents/imports";
    private static final String PROVINCE = "khanh-hoa";

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private SigningKeys signingKeys;

    private final String key = UUID.randomUUID().toString();

    @Test
    void repeatGetsTheSameAnswerAndHappensOnce() {
        ResponseEntity<String> first = upload(PROVINCE, key, "mot.txt", "Nội dung một " + key);
        ResponseEntity<String> second = upload(PROVINCE, key, "mot.txt", "Nội dung một " + key);

        assertThat(first.getStatusCode()).isEqualTo(HttpStatus.CREATED);
        assertThat(first.getHeaders().containsHeader(IdempotentWrites.REPLAYED)).isFalse();
        assertThat(second.getStatusCode()).isEqualTo(HttpStatus.CREATED);
        assertThat(second.getHeaders().getFirst(IdempotentWrites.REPLAYED)).isEqualTo("true");
        assertThat(second.getHeaders().getLocation())
                .isEqualTo(first.getHeaders().getLocation());
        assertThat(second.getHeaders().getContentType())
                .isEqualTo(first.getHeaders().getContentType());
        assertThat(second.getBody()).isEqualTo(first.getBody());
        assertThat(importsOf(PROVINCE, "mot.txt", key)).isEqualTo(1);
    }

    @Test
    void withoutAKeyEachRequestHappens() {
        upload(PROVINCE, null, "hai.txt", "Nội dung hai " + key);
        upload(PROVINCE, null, "hai.txt", "Nội dung hai " + key);

        assertThat(importsOf(PROVINCE, "hai.txt", key)).isEqualTo(2);
    }

    @Test
    void sameKeyWithAnotherFileIsRefused() {
        upload(PROVINCE, key, "ba.txt", "Nội dung ba " + key);
        ResponseEntity<String> other = upload(PROVINCE, key, "ba.txt", "Nội dung khác " + key);

        assertThat(other.getStatusCode()).isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(other.getBody()).contains("idempotency.problem.another-request");
        assertThat(importsOf(PROVINCE, "ba.txt", key)).isEqualTo(1);
    }

    @Test
    void sameKeyAtAnotherAddressOrWithAnotherBodyIsRefused() {
        Map<String, Object> draft = draft();
        assertThat(confirm(draft.get("id"), "version=0", key).getStatusCode()).isEqualTo(HttpStatus.OK);

        assertThat(confirm(draft.get("id"), "version=1", key).getStatusCode())
                .isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(confirm(UUID.randomUUID(), "version=0", key).getStatusCode())
                .isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(register("Mô hình một " + key, key + "-json").getStatusCode())
                .isEqualTo(HttpStatus.CREATED);
        assertThat(register("Mô hình một " + key, key + "-json").getHeaders().getFirst(IdempotentWrites.REPLAYED))
                .isEqualTo("true");
        assertThat(register("Mô hình hai " + key, key + "-json").getStatusCode())
                .isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @Test
    void anotherProvinceAndAnotherPersonHaveTheirOwnKeys() {
        upload(PROVINCE, key, "bon.txt", "Nội dung bốn " + key);

        ResponseEntity<String> elsewhere = upload("dong-nai", key, "bon.txt", "Nội dung bốn " + key);
        ResponseEntity<String> colleague = upload(
                RestClientOf.person(PROVINCE, "bithu", signingKeys, port), key, "bon.txt", "Nội dung bốn " + key);

        assertThat(elsewhere.getStatusCode()).isEqualTo(HttpStatus.CREATED);
        assertThat(elsewhere.getHeaders().containsHeader(IdempotentWrites.REPLAYED))
                .isFalse();
        assertThat(colleague.getHeaders().containsHeader(IdempotentWrites.REPLAYED))
                .isFalse();
        assertThat(importsOf("dong-nai", "bon.txt", key)).isEqualTo(1);
    }

    @Test
    void refusalLeavesNoKey() {
        assertThat(confirm(UUID.randomUUID(), "version=0", key).getStatusCode()).isEqualTo(HttpStatus.NOT_FOUND);

        ResponseEntity<String> later = confirm(draft().get("id"), "version=0", key);

        assertThat(later.getStatusCode()).isEqualTo(HttpStatus.OK);
        assertThat(later.getHeaders().containsHeader(IdempotentWrites.REPLAYED)).isFalse();
    }

    @Test
    void answerThatSaysNoLeavesNoKeyEither() {
        String wrong = "code,name,short_name,symbol,type,side,parent,valid_from,valid_to\nX,,,,,,,,\n";
        MultiValueMap<String, Object> form = form("sai.csv", wrong);
        form.add("dryRun", "false");

        ResponseEntity<String> refused = post(client(PROVINCE), "/api/v1/units/imports", key, form);

        assertThat(refused.getStatusCode()).isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(keptIn(PROVINCE, key)).isZero();
    }

    @Test
    void repeatWhileTheFirstIsBeingAnsweredIsTurnedAway() throws Exception {
        try (Connection other = DriverManager.getConnection(
                TestServer.database("danvan"), TestServer.OWNER, TestServer.OWNER_PASSWORD)) {
            other.setAutoCommit(false);
            try (var lock = other.prepareStatement("select pg_advisory_xact_lock(hashtextextended("
                    + "'idempotency:khanh-hoa:' || o.person_id || ':' || o.id || ':' || ?, 0)) from khanh_hoa.post o"
                    + " join khanh_hoa.account a on a.person_id = o.person_id where a.username = 'quantri'")) {
                lock.setString(1, key);
                assertThat(lock.executeQuery().next()).isTrue();
            }
            ResponseEntity<String> during = upload(PROVINCE, key, "nam.txt", "Nội dung năm " + key);
            other.rollback();

            assertThat(during.getStatusCode()).isEqualTo(HttpStatus.CONFLICT);
            assertThat(during.getBody()).contains("idempotency.problem.under-way");
            assertThat(upload(PROVINCE, key, "nam.txt", "Nội dung năm " + key).getStatusCode())
                    .isEqualTo(HttpStatus.CREATED);
        }
    }

    @Test
    void ofManyAtOnceOneHappens() throws Exception {
        List<ResponseEntity<String>> answers = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(6)) {
            List<Future<ResponseEntity<String>>> sent = new ArrayList<>();
            for (int each = 0; each < 6; each++) {
                sent.add(threads.submit(() -> upload(PROVINCE, key, "sau.txt", "Nội dung sáu " + key)));
            }
            for (Future<ResponseEntity<String>> each : sent) {
                answers.add(each.get());
            }
        }

        assertThat(importsOf(PROVINCE, "sau.txt", key)).isEqualTo(1);
        assertThat(answers).extracting(ResponseEntity::getStatusCode).contains(HttpStatus.CREATED);
        assertThat(answers)
                .extracting(ResponseEntity::getStatusCode)
                .allMatch(status -> status.equals(HttpStatus.CREATED) || status.equals(HttpStatus.CONFLICT));
    }

    @Test
    void keyThatIsNoneIsRefused() {
        assertThat(upload(PROVINCE, "a key with spaces", "bay.txt", "Nội dung bảy")
                        .getStatusCode())
                .isEqualTo(HttpStatus.BAD_REQUEST);
        assertThat(upload(PROVINCE, "k".repeat(256), "bay.txt", "Nội dung bảy").getStatusCode())
                .isEqualTo(HttpStatus.BAD_REQUEST);
    }

    private Map<String, Object> draft() {
        return client(PROVINCE)
                .post()
                .uri(IMPORTS)
                .body(form("nhap.txt", "KẾ HOẠCH\ncông tác năm 2026 " + key))
                .retrieve()
                .toEntity(MAP)
                .getBody();
    }

    private ResponseEntity<String> confirm(Object id, String query, String key) {
        return post(client(PROVINCE), IMPORTS + "/" + id + "/confirm?" + query, key, "");
    }

    private ResponseEntity<String> register(String name, String key) {
        RestClient clerk = RestClientOf.person(PROVINCE, "canbo", signingKeys, port);
        return post(clerk, "/api/v1/models", key, Map.of("name", name));
    }

    private ResponseEntity<String> upload(String province, String key, String name, String text) {
        return upload(client(province), key, name, text);
    }

    private static ResponseEntity<String> upload(RestClient client, String key, String name, String text) {
        return post(client, IMPORTS, key, form(name, text));
    }

    private static ResponseEntity<String> post(RestClient client, String path, String key, Object body) {
        return client.post()
                .uri(path)
                .headers(headers -> {
                    if (key != null) {
                        headers.set(IdempotentWrites.HEADER, key);
                    }
                })
                .body(body)
                .retrieve()
                .toEntity(String.class);
    }

    private static MultiValueMap<String, Object> form(String name, String text) {
        MultiValueMap<String, Object> form = new LinkedMultiValueMap<>();
        form.add("file", new ByteArrayResource(text.getBytes(java.nio.charset.StandardCharsets.UTF_8)) {
            @Override
            public String getFilename() {
                return name;
            }
        });
        return form;
    }

    private RestClient client(String province) {
        return RestClientOf.province(province, port);
    }

    private int importsOf(String province, String name, String marker) {
        return count(
                province,
                "select count(*) from document_import where file_name = ? and clean_text like ?",
                name,
                "%" + marker + "%");
    }

    private int keptIn(String province, String key) {
        return count(province, "select count(*) from kept_answer where key = ?", key);
    }

    private int count(String province, String sql, Object... values) {
        return CurrentTenant.<Integer, RuntimeException>callAs(
                new TenantId(province),
                () -> jdbc.sql(sql).params(values).query(Integer.class).single());
    }
}
