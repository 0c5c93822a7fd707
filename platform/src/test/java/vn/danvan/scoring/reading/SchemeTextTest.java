package vn.danvan.scoring.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.danvan.scoring.scheme.Scheme;

class SchemeTextTest {

    private final String good = text("/scoring/phong-trao-thu.yaml");

    @ParameterizedTest
    @ValueSource(strings = {"can-tho-2579-2025", "mau-mo-hinh", "mau-dien-hinh-ca-nhan"})
    void shippedSchemesAreRight(String name) {
        Scheme scheme = SchemeText.read(text("/scoring/schemes/" + name + ".yaml"));

        assertThat(scheme.total()).isEqualByComparingTo("100");
        assertThat(scheme.sample()).isEqualTo(scheme.legalDocument() == null);
    }

    @Test
    void whatIsWrittenReadsBackTheSame() {
        Scheme scheme = SchemeText.read(good);

        assertThat(SchemeText.read(SchemeText.write(scheme))).isEqualTo(scheme);
    }

    /** The first column is changed into the second; the place and the kind of the error follow. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    total: 115                   | total: 114                  | total                               | scoring.problem.total
                    code: A2, name               | code: A1a, name             | criteria[0].parts[1].code           | scoring.problem.code-twice
                    maxPoints: 30, rule          | maxPoints: 31, rule         | criteria[0].parts[0].maxPoints      | scoring.problem.group-total
                    below: 87.5, points: 12.5    | below: 87.6, points: 12.5   | criteria[0].parts[0].parts[1].rule.steps[2] | scoring.problem.steps-overlap
                    from: 87.5, points: 20       | from: 87.5, points: 21      | criteria[0].parts[0].parts[1].rule.steps[2].points | scoring.problem.step-points
                    fallback: 85                 | fallback: 101               | criteria[1].rule.fallback           | scoring.problem.fallback
                    from: 0, below: 60           | from: 0, below: 59          | bands[1].below                      | scoring.problem.band-gap
                    from: 0, below: 60           | from: 1, below: 60          | bands[1].from                       | scoring.problem.lowest-band
                    name: Đạt, from: 60          | name: Đạt, from: 60, below: 99 | bands[0].below                   | scoring.problem.highest-band-open
                    điều kiện xếp loại           | điều kiện xếp loại, band: X | knockOuts[0].band                   | scoring.problem.band-unknown
                    CRITERION, code: A1          | CRITERION, code: A9         | tieBreaks[0].code                   | scoring.problem.criterion-unknown
                    CRITERION, code: A1          | CRITERION                   | tieBreaks[0]                        | scoring.shape.required
                    kind: MARKED                 | kind: GUESSED               | criteria[2].rule.kind               | scoring.shape.enum
                    kind: MARKED                 | kind: MARKED, each: 2       | criteria[2].rule                    | scoring.shape.propertynames
                    decimals: 1                  | decimals: 9                 | decimals                            | scoring.shape.maximum
                    decimals: 1                  | decimals: 0                 | penalty.cap                         | scoring.problem.too-precise
                    sample: true                 | samples: true               | ''                                  | scoring.shape.additionalproperties
                    """)
    void everyMistakeIsNamedWithItsPlace(String from, String to, String path, String key) {
        assertThat(good).contains(from);

        assertThat(errors(good.replaceFirst(java.util.regex.Pattern.quote(from), to)))
                .anySatisfy(error -> {
                    assertThat(error.key()).isEqualTo(key);
                    assertThat(error.path()).isEqualTo(path);
                });
    }

    @Test
    void groupNeedsPartsAndACriterionARule() {
        assertThat(errors(good.replace(", rule: { kind: MARKED }", "")))
                .extracting(SchemeError::path, SchemeError::key)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("criteria[2]", "scoring.problem.rule-or-parts"));
    }

    @Test
    void severalMistakesAreToldAtOnce() {
        String wrong = good.replace("total: 115", "total: 1").replace("below: 60", "below: 50");

        assertThat(errors(wrong)).extracting(SchemeError::path).contains("total", "bands[1].below", "bands[0].from");
    }

    @Test
    void whatIsNoYamlIsToldWithItsLine() {
        assertThat(errors("code: a\nname: [unclosed\n")).singleElement().satisfies(error -> assertThat(error.key())
                .isEqualTo("scoring.problem.unreadable"));
    }

    private static List<SchemeError> errors(String text) {
        return assertThatExceptionOfType(SchemeProblem.class)
                .isThrownBy(() -> SchemeText.read(text))
                .actual()
                .errors();
    }

    private static String text(String resource) {
        try (InputStream file = SchemeTextTest.class.getResourceAsStream(resource)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new java.io.UncheckedIOException(broken);
        }
    }
}
