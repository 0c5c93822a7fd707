package vn.danvan.intake.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TextCleaningTest {

    private static final String[] PIECES = {
        "Ủy ban",
        "U\u031B\u0309y",
        "a\u0323\u0302",
        "đ",
        "\u00D0",
        "\u00F0",
        "**",
        "*",
        "***",
        "_",
        "__",
        "# ",
        "## ",
        "\n",
        "\r\n",
        "\r",
        "\n\n",
        "\u00A0",
        "\u200B",
        "\u00AD",
        "\uFEFF",
        "<sup>3</sup>",
        "[chữ](https://vidu.vn)",
        "[",
        "](",
        ")",
        "\\*",
        "\\",
        "(*)",
        " ",
        "  ",
        "\t",
        "- ",
        "* ",
        "+ ",
        "😀",
        "\uFB2C",
        "\u0301",
        "12/3",
        "|",
        "<br>",
        "*m*"
    };

    @Test
    void marksOfMarkdownGoAndTheWordsStay() {
        assertThat(markdown("## **I. MỤC ĐÍCH**\n* việc *một*\n- việc __hai__\n"))
                .isEqualTo("I. MỤC ĐÍCH\n- việc một\n- việc hai\n");
        assertThat(markdown("**BAN DÂN VẬN\nTỈNH ỦY**")).isEqualTo("BAN DÂN VẬN\nTỈNH ỦY");
        assertThat(markdown("**đậm *nghiêng* đậm** và ***cả hai***")).isEqualTo("đậm nghiêng đậm và cả hai");
        assertThat(markdown("1\\. Một \\* hai")).isEqualTo("1. Một * hai");
    }

    @Test
    void linksLeaveTheirText() {
        assertThat(markdown("Theo [Quyết định 12](https://vidu.vn/qd?so=12 \"bản gốc\") và ![ảnh](./a.png)."))
                .isEqualTo("Theo Quyết định 12 và ảnh.");
        assertThat(markdown("[Ghi chú](xem phụ lục)")).isEqualTo("[Ghi chú](xem phụ lục)");
    }

    @Test
    void starsThatStressNothingStay() {
        assertThat(markdown("Số hộ (*) tăng, số xã (*) giảm")).isEqualTo("Số hộ (*) tăng, số xã (*) giảm");
        assertThat(markdown("3 * 4 * 5")).isEqualTo("3 * 4 * 5");
        assertThat(markdown("*Chưa đóng\n\nđoạn sau* hết")).isEqualTo("*Chưa đóng\n\nđoạn sau* hết");
        assertThat(markdown("so_ho_ngheo")).isEqualTo("so_ho_ngheo");
    }

    @Test
    void tablesStayText() {
        String table = "| TT | Nội dung |\n|---|---|\n| 1 | Họp dân |";

        assertThat(markdown(table)).isEqualTo(table);
    }

    @Test
    void textThatIsNoMarkdownKeepsEverySign() {
        String text = "# không phải **mục** [a](https://b) <sup>1</sup> * x";

        assertThat(TextCleaning.clean(text, false).value()).isEqualTo(text);
    }

    @Test
    void starsAloneDoNotMakeATextMarkdown() {
        assertThat(Markdown.isIn("ĐẢNG BỘ TỈNH\n*\nSố hộ (*) tăng 2 * 3\n#1 và # 2"))
                .isFalse();
        assertThat(Markdown.isIn("# KẾ HOẠCH")).isTrue();
        assertThat(Markdown.isIn("Về **việc**")).isTrue();
    }

    @Test
    void oddCharactersBecomeUsualOnes() {
        assertThat(TextCleaning.clean("\u00D0ảng\u00A0u\u031B\u0309\u200B \u00F0o\u0300\r\nhết\rcuối", false)
                        .value())
                .isEqualTo("Đảng ử đò\nhết\ncuối");
    }

    @Test
    void lettersThatCountAsComposedAreSo() {
        for (char letter = 0; letter < 0x300; letter++) {
            composed(letter);
        }
        for (char letter = 0x1E00; letter <= 0x1EFF; letter++) {
            composed(letter);
        }
        for (char letter = 0x2010; letter <= 0x2027; letter++) {
            composed(letter);
        }
    }

    private static void composed(char letter) {
        assertThat(Normalizer.isNormalized(String.valueOf(letter), Normalizer.Form.NFC))
                .isTrue();
    }

    @Test
    void everyCharacterIsTracedBackToWhereItCameFrom() {
        Random random = new Random(20250314);
        for (int round = 0; round < 3000; round++) {
            String source = random(random);
            traced(source, TextCleaning.clean(source, round % 2 == 0));
        }
    }

    private static void traced(String source, CleanText clean) {
        assertThat(clean.sources())
                .as(source)
                .hasSameSizeAs(clean.value().toCharArray())
                .isSorted();
        for (int index = 0; index < clean.value().length(); index++) {
            int from = clean.sourceOf(index);
            assertThat(stands(clean.value().charAt(index), source, from))
                    .as("<%s> at %d of <%s> from %d", clean.value(), index, source, from)
                    .isTrue();
        }
    }

    /** The clean character is the one in the source, its composed form with the marks behind it, or a known stand-in. */
    private static boolean stands(char clean, String source, int from) {
        char original = source.charAt(from);
        int end = from + 1;
        while (end < source.length() && Character.getType(source.charAt(end)) == Character.NON_SPACING_MARK) {
            end++;
        }
        String composed = Normalizer.normalize(source.substring(from, end), Normalizer.Form.NFC);
        return composed.indexOf(clean) >= 0
                || switch (clean) {
                    case ' ' -> original == '\u00A0';
                    case '\n' -> original == '\r' || source.startsWith("<br>", from);
                    case '-' -> original == '*';
                    case TextCleaning.NOTE -> source.startsWith("<sup>", from);
                    default ->
                        Normalizer.normalize("Đđ" + source.substring(from + 1, end), Normalizer.Form.NFC)
                                                .indexOf(clean)
                                        >= 0
                                && (original == '\u00D0' || original == '\u00F0');
                };
    }

    private static String random(Random random) {
        StringBuilder text = new StringBuilder();
        int length = random.nextInt(25);
        for (int index = 0; index < length; index++) {
            text.append(PIECES[random.nextInt(PIECES.length)]);
        }
        return text.toString();
    }

    private static String markdown(String source) {
        return TextCleaning.clean(source, true).value();
    }
}
