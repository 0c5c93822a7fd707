package vn.danvan.library;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AreasTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Thôn 3, xã Tân An | xã Tân An",
                "Thôn 3, xã Tân An, tỉnh Ví Dụ | xã Tân An",
                "Thôn 3, xã Tân An, Ví Dụ | xã Tân An",
                "Tổ 5 - phường Bắc; thành phố VÍ DỤ | phường Bắc",
                "xã Tân An | xã Tân An",
                "Ví Dụ | Ví Dụ",
                "Thôn 3, xã Tân An, | xã Tân An",
                "'' | ''"
            })
    void areaIsTheLastPartThatIsNotTheProvince(String place, String area) {
        assertThat(Areas.of(place, "Ví Dụ")).isEqualTo(area);
    }
}
