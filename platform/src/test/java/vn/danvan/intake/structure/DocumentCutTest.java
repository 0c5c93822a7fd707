package vn.danvan.intake.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentCutTest {

    private static final int TWO_MEGABYTES = 2_000_000;

    private static final String FULL =
            "1. Các bản tuyên truyền cho bà con hiểu chủ trương giữ nguồn nước chung, theo tinh thần của ";

    @Test
    void shortNumberedHeadingDoesNotSwallowItsFirstSentence() {
        List<Paragraph> body =
                body("I. NHIỆM VỤ\n1. Mục tiêu\nGiúp bà con giữ rừng đầu nguồn.\n2. Yêu cầu\n- Thiết thực.");

        assertThat(body)
                .extracting(Paragraph::text)
                .containsExactly("NHIỆM VỤ", "Mục tiêu", "Giúp bà con giữ rừng đầu nguồn.", "Yêu cầu", "Thiết thực.");
    }

    @Test
    void headingIsShortBesideTheLinesOfItsText() {
        String heading = "1. Tiếp công dân, giải quyết khiếu nại, tố cáo";
        String whole = "Thanh tra huyện giúp bà con viết đơn đúng nơi, đúng việc".repeat(4) + ".";
        String printed = "Thanh tra huyện giúp bà con viết đơn đúng nơi, đúng việc, và\ntrả lời từng đơn một.";

        assertThat(body("I. NHIỆM VỤ\n" + heading + "\n" + whole)).hasSize(3);
        assertThat(body("I. NHIỆM VỤ\n" + heading + "\n" + printed)).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Phần I. MỤC TIÊU", "PHẦN I MỤC TIÊU", "Phần thứ nhất. MỤC TIÊU", "Phần 1: MỤC TIÊU"})
    void partIsASectionHoweverItIsCounted(String heading) {
        Paragraph part = body(heading + "\nGiúp bà con giữ rừng đầu nguồn.").getFirst();

        assertThat(part.mark().kind()).isEqualTo(Mark.Kind.PART);
        assertThat(part.text()).isEqualTo("MỤC TIÊU");
    }

    @Test
    void capitalAboveRomanNumbersIsAPartAndBelowThemIsNone() {
        List<Paragraph> body = body(
                "A. MỤC TIÊU\nGần dân.\nB. NHIỆM VỤ\nI. Kinh tế\n1. Các bản họp dân.\nC. THỰC HIỆN\n1. Các ấp họp dân.");

        assertThat(body)
                .filteredOn(each -> each.mark().kind() == Mark.Kind.PART)
                .extracting(each -> each.mark().label())
                .containsExactly("A", "B", "C");
        assertThat(body("I. NHIỆM VỤ\nB. Thào và bà con họp bản.")
                        .getLast()
                        .mark()
                        .kind())
                .isEqualTo(Mark.Kind.NONE);
        assertThat(body("I. NHIỆM VỤ\nA. Thào và bà con họp bản.")
                        .getLast()
                        .mark()
                        .kind())
                .isEqualTo(Mark.Kind.NONE);
    }

    @Test
    void headingInCapitalsGoesOnInTheNextLine() {
        assertThat(body("II. NHIỆM VỤ\nVÀ PHÂN CÔNG\n1. Họp dân."))
                .extracting(Paragraph::text)
                .containsExactly("NHIỆM VỤ VÀ PHÂN CÔNG", "Họp dân.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Một là, họp dân.", "Hai là họp dân.", "Thứ ba, họp dân."})
    void numberMayBeAWord(String line) {
        Paragraph counted = body("I. NHIỆM VỤ\n" + line).getLast();

        assertThat(counted.mark().kind()).isEqualTo(Mark.Kind.COUNTED);
        assertThat(counted.text()).isEqualTo("họp dân.");
    }

    @Test
    void dayOfTheWeekIsNoNumber() {
        Paragraph day = body("I. NHIỆM VỤ\nThứ hai, ngày 12/01/2026: họp dân.").getLast();

        assertThat(day.mark().kind()).isEqualTo(Mark.Kind.NONE);
        assertThat(day.text()).startsWith("Thứ hai, ngày");
    }

    @Test
    void sentenceAboutAPartOfSomethingIsNoSection() {
        assertThat(body("I. NHIỆM VỤ\nPhần lớn bà con đồng tình.")
                        .getLast()
                        .mark()
                        .kind())
                .isEqualTo(Mark.Kind.NONE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"XIV. Bà con tự nguyện góp công.", "7. Bà con tự nguyện góp công.", "2.5 tỷ đồng góp."})
    void restOfASentenceIsNoSectionWhenItsNumberCannotComeNext(String rest) {
        List<Paragraph> body = body("I. NHIỆM VỤ\n" + FULL + "đợt\n" + rest + "\n2. Các bản họp dân.");

        assertThat(body).extracting(paragraph -> paragraph.mark().label()).containsExactly("I", "1", "2");
        assertThat(body.get(1).text()).endsWith("đợt " + rest);
    }

    @Test
    void termOfYearsTornBeforeItsDashIsNoItem() {
        List<Paragraph> body = body("I. NHIỆM VỤ\n" + FULL + "nhiệm kỳ 2025\n- 2030 đã nêu.");

        assertThat(body).hasSize(2);
    }

    @Test
    void sectionThatComesNextIsOneThoughTheTitleAboveHasNoFullStop() {
        List<Paragraph> body =
                body("I. NHIỆM VỤ CỦA CÁC CHI BỘ VÀ BAN CÔNG TÁC MẶT TRẬN\n1. Họp dân.\na) Họp tổ.\nb) Họp bản.");

        assertThat(body).extracting(paragraph -> paragraph.mark().label()).containsExactly("I", "1", "a", "b");
    }

    @Test
    void annexBehindTheSignatureIsADocumentOfItsOwn() {
        List<Part> parts = DocumentCut.cut("""
                KẾ HOẠCH
                Trồng cây đầu xuân

                1. Các bản trồng cây.

                TM. ỦY BAN NHÂN DÂN
                CHỦ TỊCH
                Vừ A Sào

                PHỤ LỤC
                Số cây của từng bản

                1. Bản Nà Phát trồng cây mỡ.
                """);

        assertThat(parts).hasSize(2);
        assertThat(parts.get(1).body()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a\n",
                "TM. AN\n\n",
                "- a\n",
                "việc nhỏ của bản này rồi\n",
                "1. a\n\n",
                "      ",
                "Nơi nhận:\nAn\n"
            })
    void twoMegabytesOfAnythingAreCutInTime(String piece) {
        String hostile = piece.repeat(TWO_MEGABYTES / piece.length());

        List<Part> parts = assertTimeoutPreemptively(Duration.ofSeconds(20), () -> DocumentCut.cut(hostile));

        assertThat(parts.stream().mapToInt(part -> part.body().size()).sum()).isLessThan(hostile.length());
    }

    private static List<Paragraph> body(String text) {
        return DocumentCut.cut(text).getFirst().body();
    }
}
