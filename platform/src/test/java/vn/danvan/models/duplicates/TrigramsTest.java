package vn.danvan.models.duplicates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.danvan.PlatformTest;
import vn.danvan.SignedIn;

/** Trigrams are those of PostgreSQL, so that what is found does not depend on who looks. */
@PlatformTest
class TrigramsTest {

    @Autowired
    private JdbcClient jdbc;

    @Test
    void aWordHasTwoSpacesBeforeItAndOneBehind() {
        assertThat(trigrams("xa an")).containsExactlyInAnyOrder("  x", " xa", "xa ", "  a", " an", "an ");
    }

    @Test
    void whatIsThereTwiceCountsOnce() {
        assertThat(trigrams("an an")).hasSize(3);
        assertThat(Trigrams.of("an an").size()).isEqualTo(3);
    }

    @Test
    void nothingIsLikeNothing() {
        assertThat(Trigrams.of(" - ").similarity(Trigrams.of(""))).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "to hop tac, to tiet kiem",
        "'thon 3, xa suoi tan', 'xa suoi tan, thon 3'",
        "'cau lac bo 5 xung kich', 'cau lac bo 5 xung kich'",
        "a, b",
        "'tiep dan - doi thoai (thang 4)', tiep dan doi thoai",
        "x, ''"
    })
    void similarityIsThatOfTheDatabase(String one, String other) {
        SignedIn.as("khanh-hoa", "quantri");
        double asked = jdbc.sql("select similarity(?, ?)")
                .params(one, other)
                .query(Double.class)
                .single();
        SignedIn.nobody();

        assertThat(Trigrams.of(one).similarity(Trigrams.of(other))).isEqualTo(asked, within(1e-6));
    }

    private static List<String> trigrams(String text) {
        List<String> all = new ArrayList<>();
        Trigrams.of(text).forEach(each -> all.add("" + (char) (each >> 32) + (char) (each >> 16) + (char) each));
        return all;
    }
}
