package vn.danvan.publicpage;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import javax.xml.parsers.DocumentBuilderFactory;
import org.springframework.http.ResponseEntity;
import org.springframework.web.client.RestClient;
import org.w3c.dom.Document;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Somebody without an account, who reads over HTTP. */
final class Stranger {

    static final String HOME = "/cong-khai/khanh-hoa";

    private final int port;

    Stranger(int port) {
        this.port = port;
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    JsonNode json(String address) {
        ResponseEntity<String> answer = get(address);
        assertThat(answer.getStatusCode().value()).isEqualTo(200);
        return JsonMapper.builder().build().readTree(answer.getBody());
    }

    Document xml(String address) throws Exception {
        ResponseEntity<byte[]> answer = client("localhost")
                .get()
                .uri(uri("localhost", address))
                .retrieve()
                .toEntity(byte[].class);
        assertThat(String.valueOf(answer.getHeaders().getContentType())).startsWith("application/rss+xml");
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new java.io.ByteArrayInputStream(answer.getBody()));
    }

    int status(String address) {
        return get(address).getStatusCode().value();
    }

    int statusAt(String host, String address) {
        return client(host)
                .get()
                .uri(uri(host, address))
                .retrieve()
                .toEntity(String.class)
                .getStatusCode()
                .value();
    }

    ResponseEntity<String> get(String address) {
        return client("localhost")
                .get()
                .uri(uri("localhost", address))
                .retrieve()
                .toEntity(String.class);
    }

    URI uri(String host, String address) {
        return URI.create("http://" + host + ":" + port + address);
    }

    static RestClient client(String host) {
        return RestClient.builder()
                .defaultStatusHandler(status -> true, (request, response) -> {})
                .build();
    }
}
