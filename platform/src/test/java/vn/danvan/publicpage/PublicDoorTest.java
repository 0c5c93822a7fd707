package vn.danvan.publicpage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.ResponseEntity;
import vn.danvan.PlatformTest;
import vn.danvan.WithTenant;

/** What the door of the public page answers, whatever is published behind it. */
@PlatformTest
@WithTenant("khanh-hoa")
class PublicDoorTest {

    private static final String HOME = Stranger.HOME;

    @LocalServerPort
    private int port;

    private final String mark = "z" + UUID.randomUUID().toString().substring(0, 8);
    private Stranger stranger;

    @BeforeEach
    void somebodyComes() {
        stranger = new Stranger(port);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/cong-khai/khong-co",
                "/cong-khai/Platform",
                "/cong-khai/platform",
                "/cong-khai/khanh-hoa/mo-hinh/x",
                "/cong-khai/khanh-hoa/mo-hinh/00000000-0000-0000-0000-000000000000",
                "/cong-khai/khanh-hoa/khac",
                "/cong-khai/"
            })
    void whatIsNotThereIsTheSame404(String address) {
        ResponseEntity<String> answer = stranger.get(address);

        assertThat(answer.getStatusCode().value()).isEqualTo(404);
        assertThat(answer.getBody())
                .isEqualTo(stranger.get("/cong-khai/khong-co-tinh-nay").getBody());
        assertThat(answer.getHeaders().getCacheControl()).isEqualTo("no-store");
    }

    @Test
    void hostOfOneProvinceServesNoOther() {
        assertThat(stranger.statusAt(PlatformTest.HOST_OF_DONG_NAI, HOME)).isEqualTo(404);
        assertThat(stranger.statusAt(PlatformTest.HOST_OF_DONG_NAI, "/cong-khai/dong-nai"))
                .isEqualTo(200);
    }

    @Test
    void answerIsKeptForSecondsAndAskedForAgainByItsEtag() {
        ResponseEntity<String> first = stranger.get(HOME + "?q=" + mark);
        String etag = first.getHeaders().getETag();

        assertThat(first.getHeaders().getCacheControl()).isEqualTo("max-age=20, must-revalidate, public");
        assertThat(first.getHeaders().get("Set-Cookie")).isNull();
        assertThat(Stranger.client("localhost")
                        .get()
                        .uri(stranger.uri("localhost", HOME + "?q=" + mark))
                        .header("If-None-Match", etag)
                        .retrieve()
                        .toEntity(String.class)
                        .getStatusCode()
                        .value())
                .isEqualTo(304);
        assertThat(stranger.get(HOME + "?q=" + mark + "&ngon-ngu=en")
                        .getHeaders()
                        .getETag())
                .isNotEqualTo(etag);
    }

    @Test
    void pageRunsNoScriptAndSpeaksTheLanguageOfItsAddress() {
        ResponseEntity<String> vietnamese = stranger.get(HOME + "?q=" + mark);
        ResponseEntity<String> english = stranger.get(HOME + "?q=" + mark + "&ngon-ngu=en");

        assertThat(vietnamese.getHeaders().getFirst("Content-Security-Policy"))
                .contains("default-src 'none'", "frame-ancestors 'none'");
        assertThat(vietnamese.getBody()).contains("lang=\"vi\"", "Khánh Hòa", "0 mô hình");
        assertThat(english.getBody()).contains("lang=\"en\"", "0 models", "ngon-ngu=en");
        assertThat(english.getHeaders().get("Set-Cookie")).isNull();
    }

    @Test
    void nothingIsChangedThere() {
        assertThat(Stranger.client("localhost")
                        .post()
                        .uri(stranger.uri("localhost", HOME))
                        .retrieve()
                        .toEntity(String.class)
                        .getStatusCode()
                        .value())
                .isEqualTo(403);
    }
}
