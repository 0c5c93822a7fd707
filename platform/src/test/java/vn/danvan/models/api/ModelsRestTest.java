package vn.danvan.models.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.client.RestClient;
import vn.danvan.PlatformTest;
import vn.danvan.RestClientOf;
import vn.danvan.identity.server.issuer.SigningKeys;

/** A unit's own program registers a model as people do on the screen. */
@PlatformTest
class ModelsRestTest {

    private static final List<String> QUESTIONS = List.of(
            "SITUATION",
            "GOALS",
            "CONTENT",
            "AREA_AND_PEOPLE",
            "FORCES",
            "RESOURCES",
            "SCHEDULE",
            "PRODUCTS",
            "DURABILITY");

    @LocalServerPort
    private int port;

    @Autowired
    private SigningKeys keys;

    @Test
    void modelIsRegisteredAndFound() {
        String word = "w" + UUID.randomUUID().toString().replace("-", "");
        Map<String, Object> draft = body(as("canbo"), "POST", "/api/v1/models", registration(word), 201);
        String id = id(draft);
        assertThat(draft).containsEntry("stage", "2051-2055");

        Map<String, Object> registered =
                body(as("canbo"), "POST", "/api/v1/models/" + id + "/steps/REGISTER?version=0", Map.of(), 200);
        assertThat(row(registered)).containsEntry("state", "REGISTERED").containsEntry("year", 2055);
        assertThat((List<?>) registered.get("lifeLine")).hasSize(1);
        Map<String, Object> page = body(as("canbo"), "GET", "/api/v1/models?q=" + word.toUpperCase(), null, 200);
        assertThat(page).containsEntry("total", 1);
    }

    @Test
    void incompleteRegistrationSaysWhatIsMissingAndAStaleOneThatItIs() {
        String id = id(body(as("canbo"), "POST", "/api/v1/models", Map.of("year", 2055), 201));

        assertThat(body(as("canbo"), "POST", "/api/v1/models/" + id + "/steps/REGISTER?version=0", Map.of(), 422))
                .containsEntry("code", "models.problem.incomplete");
        body(as("canbo"), "PUT", "/api/v1/models/" + id + "?version=0", Map.of("name", "Tên mới", "year", 2055), 200);
        assertThat(body(as("canbo"), "PUT", "/api/v1/models/" + id + "?version=0", Map.of("name", "Cũ"), 409))
                .containsKey("detail");
        assertThat(row(body(as("canbo"), "GET", "/api/v1/models/" + id, null, 200)))
                .containsEntry("name", "Tên mới");
    }

    @Test
    void photoIsSentAndFetchedAsAPictureThatNoBrowserTakesForAnythingElse() throws IOException {
        String id = id(body(as("canbo"), "POST", "/api/v1/models", Map.of("year", 2055), 201));

        List<?> photos = as("canbo")
                .post()
                .uri("/api/v1/models/" + id + "/photos")
                .contentType(MediaType.MULTIPART_FORM_DATA)
                .body(form(jpeg(), "ảnh.jpg", "caption", "Ngõ xanh", "consent", "true"))
                .retrieve()
                .body(List.class);
        Map<?, ?> photo = (Map<?, ?>) photos.getFirst();
        ResponseEntity<byte[]> small = as("canbo")
                .get()
                .uri("/api/v1/models/" + id + "/photos/" + photo.get("id") + "/thumbnail")
                .retrieve()
                .toEntity(byte[].class);

        assertThat(photo.get("caption")).isEqualTo("Ngõ xanh");
        assertThat(photo.get("consent")).isEqualTo(true);
        assertThat(small.getHeaders().getContentType()).isEqualTo(MediaType.IMAGE_JPEG);
        assertThat(small.getHeaders().getFirst("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(small.getHeaders().getCacheControl()).contains("private");
        assertThat(ImageIO.read(new java.io.ByteArrayInputStream(small.getBody()))
                        .getWidth())
                .isEqualTo(480);
        assertThat(status(as("decu"), "/api/v1/models/" + id + "/photos/" + photo.get("id") + "/full"))
                .isEqualTo(404);
    }

    @Test
    void fileIsAlwaysToBeKeptAndNeverShown() {
        String id = id(body(as("canbo"), "POST", "/api/v1/models", Map.of("year", 2055), 201));
        List<?> files = as("canbo")
                .post()
                .uri("/api/v1/models/" + id + "/files")
                .contentType(MediaType.MULTIPART_FORM_DATA)
                .body(form(
                        "%PDF-1.4 x".getBytes(java.nio.charset.StandardCharsets.US_ASCII),
                        "báo cáo.html",
                        "paper",
                        "EVIDENCE"))
                .retrieve()
                .body(List.class);
        Map<?, ?> file = (Map<?, ?>) files.getFirst();

        ResponseEntity<byte[]> answer = as("canbo")
                .get()
                .uri("/api/v1/models/" + id + "/files/" + file.get("id"))
                .retrieve()
                .toEntity(byte[].class);

        assertThat(answer.getHeaders().getContentType()).isEqualTo(MediaType.APPLICATION_PDF);
        assertThat(answer.getHeaders().getContentDisposition().isAttachment()).isTrue();
        assertThat(answer.getHeaders().getContentDisposition().getFilename()).isEqualTo("báo cáo.html");
        assertThat(status(as("decu"), "/api/v1/models/" + id + "/files/" + file.get("id")))
                .isEqualTo(404);
    }

    @Test
    void formIsWrittenThenFrozen() {
        String forms = "/api/v1/registration-years/2054/forms";
        Map<String, Object> question = Map.of(
                "code", "FUND", "label", "Quỹ nào chi?", "help", "Nêu tên quỹ", "compulsory", true, "mostWords", 50);
        Map<String, Object> form = body(
                as("quantri"), "POST", forms, Map.of("introduction", "Mời điền", "questions", List.of(question)), 201);

        assertThat(form).containsEntry("frozen", false);
        assertThat(body(as("canbo"), "POST", forms, Map.of(), 403)).containsKey("code");
        as("quantri")
                .post()
                .uri("/api/v1/registration-years/2054/opening")
                .retrieve()
                .toBodilessEntity();
        Map<?, ?> id = (Map<?, ?>) form.get("id");
        assertThat(body(
                        as("quantri"),
                        "PUT",
                        "/api/v1/registration-forms/" + id.get("value") + "?version=0",
                        Map.of("questions", List.of(question)),
                        422))
                .containsEntry("code", "models.forms.problem.frozen");
    }

    private static Map<String, Object> registration(String word) {
        Map<String, Object> said = new LinkedHashMap<>();
        said.put("name", "Mô hình " + word);
        said.put("kind", "MODEL");
        said.put("subject", "COLLECTIVE");
        said.put("field", "ECONOMY");
        said.put("level", "GRASSROOTS");
        said.put("year", 2055);
        said.put("place", "Thôn " + word);
        Map<String, String> answers = new LinkedHashMap<>();
        QUESTIONS.forEach(question -> answers.put(question, "Nội dung"));
        said.put("answers", answers);
        return said;
    }

    private static byte[] jpeg() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(800, 600, BufferedImage.TYPE_INT_RGB), "jpeg", bytes);
        return bytes.toByteArray();
    }

    private static MultiValueMap<String, Object> form(byte[] content, String name, String... more) {
        MultiValueMap<String, Object> form = new LinkedMultiValueMap<>();
        Resource file = new ByteArrayResource(content) {
            @Override
            public String getFilename() {
                return name;
            }
        };
        form.add("file", file);
        for (int index = 0; index < more.length; index += 2) {
            form.add(more[index], more[index + 1]);
        }
        return form;
    }

    private static Map<String, Object> body(
            RestClient client, String method, String uri, @org.jspecify.annotations.Nullable Object sent, int status) {
        RestClient.RequestBodySpec request = client.method(org.springframework.http.HttpMethod.valueOf(method))
                .uri(uri);
        ResponseEntity<Map<String, Object>> answer =
                (sent == null ? request : request.body(sent)).retrieve().toEntity(RestClientOf.MAP);
        assertThat(answer.getStatusCode().value()).as(method + " " + uri).isEqualTo(status);
        return answer.getBody();
    }

    private static int status(RestClient client, String uri) {
        return client.get()
                .uri(uri)
                .retrieve()
                .toBodilessEntity()
                .getStatusCode()
                .value();
    }

    private static String id(Map<String, Object> details) {
        return String.valueOf(row(details).get("id"));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> row(Map<String, Object> details) {
        return (Map<String, Object>) details.get("model");
    }

    private RestClient as(String username) {
        return RestClientOf.person("khanh-hoa", username, keys, port);
    }
}
