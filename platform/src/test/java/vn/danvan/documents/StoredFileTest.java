package vn.danvan.documents;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StoredFileTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Kế hoạch số 5.docx|Kế hoạch số 5.docx",
                "C:\\Users\\lan\\kế hoạch.docx|kế hoạch.docx",
                "../../etc/passwd|passwd",
                "a\"b.txt|a_b.txt",
                ".hidden|hidden"
            })
    void nameIsWhatAnyComputerMayCallAFile(String given, String safe) {
        assertThat(named(given)).isEqualTo(safe);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "..", "/", "dir/"})
    void fileWithoutAUsableNameStillGetsOne(String given) {
        assertThat(named(given)).isEqualTo("document");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\r\nSet-Cookie: x=1.txt", "a\u0000b.txt", "a\u202Etxt.exe"})
    void nothingInvisibleReachesTheHeader(String given) {
        assertThat(named(given)).doesNotContainPattern("[\\p{Cntrl}\\p{Cf}]");
    }

    @ParameterizedTest
    @ValueSource(ints = {151, 5000})
    void longNameKeepsItsEnding(int length) {
        assertThat(named("a".repeat(length) + ".docx"))
                .hasSizeLessThanOrEqualTo(150)
                .endsWith(".docx");
    }

    private static String named(String name) {
        return new StoredFile(name, "text/plain", new byte[0]).name();
    }
}
