package vn.danvan.uikit;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.danvan.uikit.WordDifference.Kind;
import vn.danvan.uikit.WordDifference.Piece;

class WordDifferenceTest {

    private static final String BEFORE =
            "Tổ chức đối thoại trực tiếp giữa người đứng đầu cấp ủy, chính quyền với Nhân dân ít nhất 01 lần trong năm.";
    private static final String AFTER =
            "Tổ chức đối thoại trực tiếp giữa người đứng đầu cấp ủy, chính quyền với Nhân dân ít nhất 02 lần trong năm.";

    @Test
    void onlyTheWordThatIsAnotherIsMarked() {
        assertThat(between(BEFORE, AFTER))
                .containsExactly(
                        new Piece(
                                Kind.KEPT,
                                "Tổ chức đối thoại trực tiếp giữa người đứng đầu cấp ủy, chính quyền với Nhân dân ít nhất "),
                        new Piece(Kind.REMOVED, "01"),
                        new Piece(Kind.INSERTED, "02"),
                        new Piece(Kind.KEPT, " lần trong năm."));
    }

    /** One tone mark more makes another word: the whole word is shown, never a mark without its letter. */
    @Test
    void toneMarkChangesAWholeWord() {
        assertThat(changed(between(
                        "Tuyên truyền cho đoàn viên, hội viên và các hộ dân về dự án đường cao tốc",
                        "Tuyên truyền cho đoàn viên, hội viên và các họ dân về dự án đường cao tốc")))
                .containsExactly(new Piece(Kind.REMOVED, "hộ"), new Piece(Kind.INSERTED, "họ"));
    }

    @Test
    void marksThatFollowTheirLettersAreTheSameWordsAsComposedOnes() {
        String decomposed = Normalizer.normalize(BEFORE, Normalizer.Form.NFD);
        assertThat(decomposed).isNotEqualTo(BEFORE);

        assertThat(changed(between(decomposed, AFTER)))
                .containsExactly(new Piece(Kind.REMOVED, "01"), new Piece(Kind.INSERTED, "02"));
        assertThat(changed(between(BEFORE, Normalizer.normalize(AFTER, Normalizer.Form.NFD))))
                .containsExactly(new Piece(Kind.REMOVED, "01"), new Piece(Kind.INSERTED, "02"));
        assertThat(WordDifference.between(decomposed, BEFORE))
                .as("nothing that a reader could see")
                .isEmpty();
    }

    @Test
    void marksThatHaveNoComposedLetterStayWithIt() {
        // A "g" with a tilde, as minority languages of the highlands write it, has no character of its own.
        assertThat(changed(between(
                        "Phát thanh bằng tiếng dân tộc: hơdrung, ag\u0303ang, kơdrơng trong các buôn làng",
                        "Phát thanh bằng tiếng dân tộc: hơdrung, agang, kơdrơng trong các buôn làng")))
                .containsExactly(new Piece(Kind.REMOVED, "ag\u0303ang"), new Piece(Kind.INSERTED, "agang"));
    }

    @Test
    void neighbouringWordsAreOneChangeAndNotCrumbs() {
        assertThat(changed(between(
                        "Ban Dân vận Tỉnh ủy chủ trì, phối hợp với các cơ quan liên quan triển khai thực hiện",
                        "Ban Tuyên giáo và Dân vận chủ trì, phối hợp với các cơ quan liên quan triển khai thực hiện")))
                .extracting(Piece::kind)
                .hasSizeLessThanOrEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Tổ chức đối thoại ít nhất 02 lần trong năm.",
                "Chủ trì: tổ chức đối thoại trực tiếp giữa người đứng đầu cấp ủy, chính quyền với Nhân dân, 01 lần trong năm!",
                "Tổ chức đối thoại trực tiếp giữa người đứng đầu cấp ủy, chính quyền với Nhân dân ít nhất 01 lần"
            })
    void bothTextsCanBeReadFromIt(String after) {
        List<Piece> pieces = between(BEFORE, after);

        assertThat(without(pieces, Kind.INSERTED)).isEqualTo(BEFORE);
        assertThat(without(pieces, Kind.REMOVED)).isEqualTo(after);
    }

    @Test
    void whatIsShortOrHasLittleInCommonIsReadWhole() {
        assertThat(WordDifference.between("Sở Nội vụ", "Sở Tư pháp")).isEmpty();
        assertThat(WordDifference.between(BEFORE, "Trồng 5.000 cây xanh ở các tuyến đường nông thôn mới kiểu mẫu"))
                .isEmpty();
        assertThat(WordDifference.between(BEFORE, "")).isEmpty();
    }

    @Test
    void wholeFileIsNoSentence() {
        String file = "một hai ba ".repeat(2_000);
        assertThat(WordDifference.between(file, file + "bốn")).isEmpty();
    }

    private static List<Piece> between(String before, String after) {
        return WordDifference.between(before, after).orElseThrow().pieces();
    }

    private static List<Piece> changed(List<Piece> pieces) {
        return pieces.stream().filter(piece -> piece.kind() != Kind.KEPT).toList();
    }

    private static String without(List<Piece> pieces, Kind kind) {
        return pieces.stream()
                .filter(piece -> piece.kind() != kind)
                .map(Piece::text)
                .collect(Collectors.joining());
    }
}
