package vn.danvan.operator;

import java.util.HashMap;
import java.util.Map;
import org.springframework.web.client.RestClient;
import vn.danvan.identity.Visitor;

/** What tests of the console do again and again. */
final class ConsoleVisit {

    private ConsoleVisit() {}

    static Visitor as(String username, int port, String address) {
        Visitor operator = new Visitor(port, address);
        operator.submit("/van-hanh/dang-nhap", Map.of("username", username, "password", "danvan"));
        return operator;
    }

    /** All that the wizard asks, right for a province that nobody else makes. */
    static Map<String, String> province(String id, String name) {
        Map<String, String> fields = new HashMap<>();
        fields.put("step", "ADMINISTRATOR");
        fields.put("kind", "PROVINCE");
        fields.put("name", name);
        fields.put("id", id);
        fields.put("gso", "25");
        fields.put("from", "2025-07-01");
        fields.put("place", name);
        fields.put("committee", "Tỉnh ủy " + name);
        fields.put("government", "Ủy ban nhân dân tỉnh " + name);
        fields.put("body", "Ban Tuyên giáo và Dân vận Tỉnh ủy");
        fields.put("symbol", "BTGDVTU");
        fields.put("accent", "#0b4f71");
        fields.put("placement", "main");
        fields.put("username", "quantri");
        fields.put("fullName", "Nguyễn Thị Hòa");
        fields.put("position", "Phó Trưởng ban");
        return fields;
    }

    static int statusAt(String host, int port, String path) {
        return RestClient.builder()
                .baseUrl("http://" + host + ":" + port)
                .defaultStatusHandler(any -> true, (request, response) -> {})
                .build()
                .get()
                .uri(path)
                .retrieve()
                .toBodilessEntity()
                .getStatusCode()
                .value();
    }
}
