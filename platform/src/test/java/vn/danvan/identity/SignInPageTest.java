package vn.danvan.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.client.RestClient;
import vn.danvan.PlatformTest;

@PlatformTest
class SignInPageTest {

    @LocalServerPort
    private int port;

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

    private String page(String path) {
        return RestClient.create("http://localhost:" + port)
                .get()
                .uri(path)
                .header("Accept-Language", "en-US")
                .retrieve()
                .body(String.class);
    }
}
