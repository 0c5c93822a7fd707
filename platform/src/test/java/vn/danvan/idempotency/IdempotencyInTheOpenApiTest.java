package vn.danvan.idempotency;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.client.RestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.danvan.PlatformTest;

@PlatformTest
class IdempotencyInTheOpenApiTest {

    private static final Set<String> WRITES = Set.of("post", "put", "patch", "delete");

    @LocalServerPort
    private int port;

    @Test
    void everyWriteAndNoReadTakesTheKey() {
        List<String> writesWithout = new ArrayList<>();
        List<String> readsWith = new ArrayList<>();
        int writes = 0;
        for (Map.Entry<String, JsonNode> path : api().path("paths").properties()) {
            for (Map.Entry<String, JsonNode> operation : path.getValue().properties()) {
                boolean takes = operation
                        .getValue()
                        .path("parameters")
                        .valueStream()
                        .anyMatch(each -> each.path("name").asString().equals("Idempotency-Key")
                                && each.path("in").asString().equals("header"));
                String named = operation.getKey() + " " + path.getKey();
                if (!WRITES.contains(operation.getKey())) {
                    if (takes) {
                        readsWith.add(named);
                    }
                } else {
                    writes++;
                    if (!takes) {
                        writesWithout.add(named);
                    }
                }
            }
        }
        assertThat(writes).isPositive();
        assertThat(writesWithout).isEmpty();
        assertThat(readsWith).isEmpty();
    }

    private JsonNode api() {
        return JsonMapper.shared()
                .readTree(RestClient.create("http://localhost:" + port)
                        .get()
                        .uri("/api/openapi.json")
                        .retrieve()
                        .body(String.class));
    }
}
