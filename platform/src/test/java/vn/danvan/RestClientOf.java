package vn.danvan;

import java.util.Map;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.MediaType;
import org.springframework.web.client.RestClient;

/** Speaks to the running platform as an integration client of one province does: over real HTTP, with a bearer token. */
public final class RestClientOf {

    public static final ParameterizedTypeReference<Map<String, Object>> MAP = new ParameterizedTypeReference<>() {};

    private RestClientOf() {}

    public static RestClient province(String tenant, int port) {
        return RestClient.builder()
                .baseUrl("http://localhost:" + port)
                .defaultHeader("Authorization", "Bearer " + token(tenant, port))
                .defaultStatusHandler(status -> true, (request, response) -> {})
                .build();
    }

    public static String token(String tenant, int port) {
        Map<?, ?> answer = RestClient.create("http://localhost:" + port)
                .post()
                .uri("/" + tenant + "/oauth2/token")
                .headers(headers -> headers.setBasicAuth("demo-api", "demo-api"))
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .body("grant_type=client_credentials&scope=api")
                .retrieve()
                .body(Map.class);
        return (String) answer.get("access_token");
    }
}
