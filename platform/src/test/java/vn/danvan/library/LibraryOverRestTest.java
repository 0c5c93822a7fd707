package vn.danvan.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.client.RestClient;
import vn.danvan.PlatformTest;
import vn.danvan.RestClientOf;
import vn.danvan.SignedIn;
import vn.danvan.WithTenant;
import vn.danvan.identity.server.issuer.SigningKeys;
import vn.danvan.models.ModelId;
import vn.danvan.models.registration.ModelField;
import vn.danvan.replication.RecognisedSamples;

/** Programs of the province: what was published is read, asked for and answered over REST. */
@PlatformTest
@WithTenant("khanh-hoa")
class LibraryOverRestTest {

    @Autowired
    private PublicationService publications;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private SigningKeys keys;

    @LocalServerPort
    private int port;

    private final String mark = "z" + UUID.randomUUID().toString().substring(0, 8);
    private PublishedSamples published;
    private ModelId model;

    @BeforeEach
    void modelIsRecognised() {
        RecognisedSamples samples = new RecognisedSamples(jdbc, "khanh-hoa");
        published = new PublishedSamples(publications, samples, jdbc, "khanh-hoa");
        model = samples.add("SO-NV", "Ngõ sáng " + mark, ModelField.ECONOMY, LocalDate.of(2026, 1, 20));
    }

    @AfterEach
    void deskIsLeft() {
        SignedIn.nobody();
    }

    @Test
    void modelIsWrittenForTheLibraryAndReadThereOnceItIsPublished() {
        RestClient clerk = RestClientOf.person("khanh-hoa", "canbo", keys, port);
        Map<String, Object> text = Map.of("summary", "Đèn năng lượng", "method", "Góp công", "contact", "Cô Duyên");
        assertThat(status(clerk.put()
                        .uri("/api/v1/models/{id}/publication?version=-1", model.value())
                        .body(text)
                        .retrieve()
                        .toEntity(String.class)))
                .isEqualTo(200);
        assertThat(status(clerk.put()
                        .uri("/api/v1/models/{id}/publication?version=-1", model.value())
                        .body(text)
                        .retrieve()
                        .toEntity(String.class)))
                .isEqualTo(409);
        published.take(model, PublicationStep.CONSENT, "bithu", "SO-NV", "");
        published.take(model, PublicationStep.PUBLISH, "quantri", "BTGDV", "");

        Map<String, Object> found = clerk.get()
                .uri("/api/v1/library?q={q}", "ngo sang " + mark)
                .retrieve()
                .body(RestClientOf.MAP);
        assertThat(found).containsEntry("total", 1);
        assertThat(String.valueOf(found)).contains("Đèn năng lượng", "effect=NOT_DUE");
    }

    @Test
    void signsOfAPatternAreOnlySigns() {
        published.publish(model, PublishedSamples.text("Giảm 50%_" + mark, false, false, List.of()));
        RestClient clerk = RestClientOf.person("khanh-hoa", "canbo", keys, port);

        assertThat(clerk.get()
                        .uri("/api/v1/library?q={q}", "50%_" + mark)
                        .retrieve()
                        .body(RestClientOf.MAP))
                .containsEntry("total", 1);
        assertThat(clerk.get()
                        .uri("/api/v1/library?q={q}", "5%_" + mark)
                        .retrieve()
                        .body(RestClientOf.MAP))
                .containsEntry("total", 0);
    }

    @Test
    void adoptionIsAskedForAndItsFamilyRead() {
        published.publish(model, PublishedSamples.text("Tóm tắt", false, false, List.of()));
        RestClient nominator = RestClientOf.person("khanh-hoa", "decu", keys, port);
        Map<String, Object> asked = nominator
                .post()
                .uri("/api/v1/library/{id}/adoptions", published.entry(model).value())
                .body(Map.of("contact", "Chị Nam"))
                .retrieve()
                .body(RestClientOf.MAP);

        Map<String, Object> adoption = nominator
                .get()
                .uri("/api/v1/adoptions/{id}", asked.get("id"))
                .retrieve()
                .body(RestClientOf.MAP);
        assertThat(String.valueOf(adoption)).contains("state=ASKED", "contact=Chị Nam", mark);
        Map<String, Object> family = nominator
                .get()
                .uri("/api/v1/models/{id}/family", model.value())
                .retrieve()
                .body(RestClientOf.MAP);
        assertThat(family).containsEntry("confirmed", 0);
        assertThat(String.valueOf(family)).contains("state=ASKED");
    }

    @Test
    void statisticsOfEffectsNameTheUnconfirmed() {
        Map<String, Object> statistics = RestClientOf.person("khanh-hoa", "quantri", keys, port)
                .get()
                .uri("/api/v1/effect-statistics")
                .retrieve()
                .body(RestClientOf.MAP);

        assertThat(statistics)
                .containsOnlyKeys("EFFECTIVE", "WEAKENED", "STOPPED", "UNCONFIRMED", "AWAITED", "NOT_DUE");
    }

    private static int status(ResponseEntity<?> answer) {
        return answer.getStatusCode().value();
    }
}
