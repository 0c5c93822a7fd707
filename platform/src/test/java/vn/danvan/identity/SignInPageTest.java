package vn.danvan.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.ResponseEntity;
import org.springframework.web.client.RestClient;
import vn.danvan.PlatformTest;

@PlatformTest
class SignInPageTest {

    @LocalServerPort
    private int port;

    @Test
    void strangerIsLedToTheChoiceOfTheProvince() {
        assertThat(Visitor.goal(new Visitor(port, "203.0.113.80").open("/ke-hoach")))
                .isEqualTo("/dang-nhap");
    }

    @Test
    void pageIsVietnameseWhateverTheBrowserWasInstalledIn() {
        assertThat(page("/dang-nhap")).contains("Chọn tỉnh, thành phố để đăng nhập");
        assertThat(page("/dang-nhap?ngon-ngu=en")).contains("Choose your province");
    }

    @Test
    void allFiveProvincesCanBeChosen() {
        assertThat(page("/dang-nhap")).contains("Khánh Hòa", "Đồng Nai", "Quảng Bình", "Tây Ninh", "Hòa Bình");
    }

    @Test
    void provincesPageNamesItsDemoAccounts() {
        assertThat(page("/tay-ninh/dang-nhap")).contains("quantri", "kiemtoan", "danvan");
    }

    @Test
    void tabHasAnIconBeforeAnybodyHasSignedIn() {
        assertThat(page("/dang-nhap")).contains("rel=\"icon\"", "/icons/danvan.svg");
        assertThat(answer("localhost", "/icons/danvan.svg").getBody()).startsWith("<svg");
    }

    @Test
    void belowAProvinceThereIsOnlyItsIssuer() {
        for (String path : new String[] {"/khanh-hoa/x?v-r=uidl", "/khanh-hoa/ke-hoach", "/khanh-hoa/oauth2/other"}) {
            assertThat(RestClient.builder()
                            .baseUrl("http://localhost:" + port)
                            .defaultStatusHandler(any -> true, (request, response) -> {})
                            .build()
                            .post()
                            .uri(path)
                            .retrieve()
                            .toBodilessEntity()
                            .getStatusCode()
                            .value())
                    .as(path)
                    .isEqualTo(404);
        }
    }

    @Test
    void hostOfOneProvinceOffersNoOther() {
        assertThat(answer(PlatformTest.HOST_OF_DONG_NAI, "/khanh-hoa/dang-nhap")
                        .getStatusCode()
                        .value())
                .isEqualTo(404);
        assertThat(answer(PlatformTest.HOST_OF_DONG_NAI, "/dang-nhap?error").getBody())
                .contains("Đồng Nai")
                .doesNotContain("Khánh Hòa");
    }

    @Test
    void signInPageRunsNoScriptAndIsFramedByNobody() {
        assertThat(answer("localhost", "/khanh-hoa/dang-nhap").getHeaders().getFirst("Content-Security-Policy"))
                .contains("default-src 'none'", "frame-ancestors 'none'")
                .doesNotContain("script-src");
    }

    private ResponseEntity<String> answer(String host, String path) {
        return RestClient.builder()
                .baseUrl("http://" + host + ":" + port)
                .defaultStatusHandler(any -> true, (request, response) -> {})
                .build()
                .get()
                .uri(path)
                .retrieve()
                .toEntity(String.class);
    }

    private String page(String path) {
        return RestClient.create("http://localhost:" + port)
                .get()
                .uri(path)
                .header("Accept-Language", "en-US")
                .retrieve()
                .body(String.class);
    }
}
