package vn.danvan.crash;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * One document's way: imported, confirmed into document and plan, the plan started, then amended. Each step waits for its
 * answer, writes it to the ledger, and only then goes on.
 */
final class Story {

    private static final String JSON = "application/json";
    private static final String BOUNDARY = "----danvan";
    private static final String DOCUMENT = """
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

            1- Nâng cao nhận thức của đảng viên, hồ sơ %s.

            II- NHIỆM VỤ

            1- Chi ủy chủ trì, phối hợp với Công đoàn tổ chức đối thoại trước ngày 30/6/2023.

            2- Phấn đấu 90%% trở lên đảng viên đăng ký giúp dân.

            Nơi nhận:
            - Đảng ủy Sở (b/c),
            - Lưu Chi bộ.

            T/M CHI BỘ
            BÍ THƯ

            Lê Thị Hạnh
            """;

    private final Caller caller;
    private final Ledger ledger;
    private final String name;

    Story(Caller caller, Ledger ledger, String name) {
        this.caller = caller;
        this.ledger = ledger;
        this.name = name;
    }

    void tell() {
        JsonNode imported =
                step(Step.IMPORT, "/documents/imports", "multipart/form-data; boundary=" + BOUNDARY, file());
        JsonNode confirmed = step(
                Step.CONFIRM,
                "/documents/imports/" + imported.path("id").asString() + "/confirm?version=0",
                JSON,
                new byte[0]);
        String document = confirmed.at("/documents/0/documentId").asString();
        String plan = "/plans/" + confirmed.at("/documents/0/planId").asString();
        JsonNode started =
                step(Step.START, plan + "/transitions", JSON, json(Map.of("version", 0, "to", "IN_PROGRESS")));
        step(
                Step.AMEND,
                plan + "/amendments",
                JSON,
                json(Map.of(
                        "version",
                        started.path("version").asInt(),
                        "documentId",
                        document,
                        "reason",
                        "Giao rõ người",
                        "tasks",
                        List.of(Map.of("id", taskWithALead(plan), "facts", clear())))));
    }

    private JsonNode step(Step step, String path, String type, byte[] body) {
        JsonNode answer = caller.post("/api/v1" + path, type, body, Step.key(name, step));
        ledger.acknowledge(caller.province(), name, step);
        return answer;
    }

    private String taskWithALead(String plan) {
        return caller.get("/api/v1" + plan + "/unclear-tasks")
                .valueStream()
                .filter(task -> task.path("missing").valueStream().noneMatch(it -> it.asString()
                        .equals("RESPONSIBILITY")))
                .map(task -> task.path("id").asString())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no task of " + name + " has a lead"));
    }

    private static Map<String, Object> clear() {
        return Map.of(
                "text", "Tổ chức đối thoại",
                "responsible", "Bí thư",
                "product", "Biên bản",
                "dueKind", "DATE",
                "dueOn", "2023-06-30",
                "dueText", "trước ngày 30/6/2023");
    }

    private byte[] file() {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.writeBytes(("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
                        + ".txt\"\r\nContent-Type: text/plain\r\n\r\n" + DOCUMENT.formatted(name) + "\r\n--" + BOUNDARY
                        + "--\r\n")
                .getBytes(StandardCharsets.UTF_8));
        return body.toByteArray();
    }

    private static byte[] json(Map<String, Object> body) {
        return JsonMapper.shared().writeValueAsBytes(body);
    }
}
