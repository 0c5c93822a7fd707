package vn.danvan.intake.phrases;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Targets that count: "ít nhất 01 mô hình", "từ 2 đến 3 mô hình", "02 buổi/quý". Anything can be counted, so a word that
 * sets a bound, a period behind the noun or a doing that brings about what is counted must stand beside the number, but
 * below a heading about targets; ages, days, money and dates are no targets.
 */
final class CountReader {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final String PERIOD = "năm|quý|tháng";
    /** Thousands are parted by a dot. */
    private static final String NUMBER = "\\d{1,3}(?:[.]\\d{3})+(?![\\d.])|\\d{1,5}(?![.,]?\\d)";

    private static final String WORD = "một(?! số| phần| cách)|hai|ba|bốn|năm(?=\\s+(?:lần|cuộc|buổi|mô hình|đợt))";
    /** What may be counted: no length of time, no age, no money, nothing that numbers parts of a document. */
    private static final String COUNTED =
            "(?!(?:năm|tháng|tuần|giờ|phút|tuổi|đồng|triệu|tỷ|nghìn|ngàn|phần|khoản|điều|mục|chương|điểm|mươi|trăm|chục|vạn|của|cuối|độ|cấp|trở|đến|và|so|theo|tại)(?!\\p{L})"
                    + "|ngày(?! công)(?!\\p{L}))(?<counted>\\p{L}[\\p{L}-]*)";
    /** What is done so many times. */
    private static final String OFTEN = "(?:lần|cuộc|buổi|mô hình|đợt|kỳ)(?!\\p{L})";
    /** Between two numbers with a stroke, which may be a day ("2 - 9") as well. */
    private static final String CLEARLY_COUNTED =
            "(?:lần|cuộc|buổi|mô hình|đợt|xã|phường|thôn|bản|ấp|hộ|đơn vị|cơ quan|chi bộ|tổ|người|đồng chí|công trình|lớp|điển hình)(?!\\p{L})";
    /** Behind these "trên" means where, and not how many. */
    private static final Pattern PLACE =
            Pattern.compile("(?:xã|phường|thôn|huyện|tỉnh|địa|lĩnh|tuyến|trang|kênh|mặt|báo|phương|nền)", FLAGS);

    private static final String PER =
            "(?:(?:\\s+[\\p{L}-]+){0,4}?\\s?(?:/|một\\s|mỗi\\s)|(?:\\s+[\\p{L}-]+){5,10}?\\s(?:mỗi\\s))\\s?(?:01\\s|1\\s)?(?<per>"
                    + PERIOD + ")(?!\\p{L})";
    private static final Pattern BOUND = Pattern.compile(
            "(?<before>ít nhất|tối thiểu|không dưới|không ít hơn|trên|hơn|không quá|tối đa)\\s+(?:(?:mỗi|một)\\s+(?<each>"
                    + PERIOD + ")\\s+(?:\\p{L}+\\s+){0,6}?|(?:\\p{L}+\\s+){1,6}?(?=(?:" + NUMBER + "|" + WORD
                    + ")\\s+(?:" + OFTEN + ")))?(?<value>" + NUMBER + "|" + WORD + ")\\s+" + COUNTED + "(?:" + PER
                    + ")?",
            FLAGS);
    private static final Pattern RANGE = Pattern.compile(
            "(?:(?<from>từ)\\s+|(?<!tháng\\s)(?<!quý\\s)(?<!ngày\\s)(?<!năm\\s)(?<!đoạn\\s)(?<!số\\s)(?<![\\d/.,]))(?<value>\\d{1,3})\\s*(?:đến|-|–)\\s*(?<to>\\d{1,3})\\s+"
                    + COUNTED + "(?:" + PER + ")?",
            FLAGS);
    private static final Pattern CLEAR = Pattern.compile("\\d\\s+" + CLEARLY_COUNTED, FLAGS);
    private static final Pattern RATE = Pattern.compile(
            "(?<!ngày\\s)(?<!năm\\s)(?<!tháng\\s)(?<!quý\\s)(?<!số\\s)(?<![\\d/.,-])(?<value>" + NUMBER
                    + "|một|hai|ba)\\s+" + COUNTED + PER,
            FLAGS);
    /** Where a sentence goes on, the number tells those who are meant: "chi bộ có từ 50 đảng viên trở lên đăng ký …". */
    private static final Pattern UPWARDS = Pattern.compile(
            "(?<![\\d/.,-])(?<value>" + NUMBER + ")\\s+" + COUNTED
                    + "(?:\\s+\\p{L}+){0,5}?\\s+(?<bound>trở lên|trở xuống)(?=\\s*(?:[.,;:)]|$)|\\s+mỗi\\s)",
            FLAGS);
    /** "Hỗ trợ 50 hộ": a doing brings about what is counted; papers that are written are no figures to reach. */
    private static final Pattern BROUGHT = Pattern.compile(
            "(?<!\\p{L})(?:(?:xây dựng|tổ chức|xây|thành lập|ra mắt|nhân rộng|đăng ký|hỗ trợ|giúp đỡ|giúp|đỡ đầu|xóa|sửa chữa|mở|giải quyết|kiểm đếm|kết nạp|trồng|trao|tặng)"
                    + "(?:\\s+(?:được|mới|thêm|bổ sung|dứt điểm)){0,2}|(?:phấn đấu|mỗi)\\s[^.;:\\d]{0,60}?\\s(?:có|đạt|đăng ký)(?:\\s+thêm)?)\\s+(?<value>"
                    + NUMBER + ")\\s+(?!(?:kế hoạch|báo cáo|văn bản|chương trình|đề án|quyết định)(?!\\p{L}))"
                    + COUNTED,
            FLAGS);
    /** Any number of things, where targets are listed. */
    private static final Pattern LISTED = Pattern.compile(
            "(?<!(?:từ|ngày|năm|tháng|quý|số|khóa|lần|đề án|mức độ|loại|hạng|nhóm|tuần)\\s{1,2})(?<![\\p{L}\\d/.,-])(?<value>"
                    + NUMBER + ")\\s+(?!(?:trên|trong|cho|với|bằng|từ|ở|để|về|được|là|không|có|khi|ngày)(?!\\p{L}))"
                    + COUNTED,
            FLAGS);
    /** What was reached already. */
    private static final Pattern REACHED =
            Pattern.compile("(?<!\\p{L})(?:đã|hiện có|hiện nay|vừa qua|thời gian qua|năm qua)(?!\\p{L})", FLAGS);

    private static final Pattern EACH =
            Pattern.compile("(?:mỗi|hằng|hàng)\\s+(" + PERIOD + ")(?!\\p{L})[^.;:]{0,60}$", FLAGS);
    private static final List<Pattern> PERIODIC = List.of(RANGE, BOUND, RATE);
    private static final List<Pattern> ANYWHERE = List.of(RANGE, BOUND, RATE, UPWARDS, BROUGHT);
    private static final List<Pattern> IN_LISTS = List.of(RANGE, BOUND, RATE, UPWARDS, BROUGHT, LISTED);
    private static final Map<String, String> WORDS = Map.of("một", "1", "hai", "2", "ba", "3", "bốn", "4", "năm", "5");
    private static final Map<String, String> PERIODS = Map.of("năm", "YEAR", "quý", "QUARTER", "tháng", "MONTH");

    private CountReader() {}

    /** In the order of the text; nothing is counted twice. */
    static List<TargetReader.Found> read(String text, int most, boolean aimed) {
        List<TargetReader.Found> found = new ArrayList<>();
        for (Pattern form : aimed ? IN_LISTS : ANYWHERE) {
            Matcher matcher = form.matcher(text);
            while (found.size() < most && matcher.find()) {
                if (isCount(form, matcher, text)
                        && found.stream().noneMatch(known -> overlaps(known.span(), matcher))) {
                    found.add(one(form, matcher, text));
                }
            }
        }
        found.sort(Comparator.comparing(each -> each.span().start()));
        return found;
    }

    private static boolean isCount(Pattern form, Matcher matcher, String text) {
        if (form == BROUGHT || form == LISTED) {
            return !REACHED.matcher(clauseBefore(text, matcher.start("value"))).find();
        }
        if (form == RANGE) {
            boolean upwards = number(matcher.group("value")).compareTo(number(matcher.group("to"))) < 0;
            return upwards
                    && (matcher.group("from") != null
                            || CLEAR.matcher(matcher.group()).find());
        }
        String before = form == BOUND ? matcher.group("before").toLowerCase(Locale.ROOT) : "";
        return !before.equals("trên")
                || !PLACE.matcher(matcher.group("counted")).matches();
    }

    private static String clauseBefore(String text, int end) {
        String sentence = Nearby.sentenceBefore(text, end);
        return sentence.substring(sentence.lastIndexOf(';') + 1);
    }

    private static boolean overlaps(Span known, Matcher matcher) {
        return known.start() < matcher.end() && matcher.start() < known.end();
    }

    private static TargetReader.Found one(Pattern form, Matcher matcher, String text) {
        String each = form == BOUND ? matcher.group("each") : null;
        String per = each == null && PERIODIC.contains(form) ? matcher.group("per") : each;
        return new TargetReader.Found(
                Nearby.clause(text, matcher.start(), matcher.end()),
                operator(form, matcher),
                number(matcher.group("value")),
                form == RANGE ? number(matcher.group("to")) : null,
                "COUNT",
                per == null ? before(text, matcher.start()) : PERIODS.get(per.toLowerCase(Locale.ROOT)),
                null,
                new Span(matcher.start(), matcher.end()));
    }

    /** "Mỗi quý tổ chức ít nhất …": the period opens the clause. */
    private static @Nullable String before(String text, int start) {
        Matcher matcher = EACH.matcher(text.substring(Math.max(0, start - 90), start));
        return matcher.find() ? PERIODS.get(matcher.group(1).toLowerCase(Locale.ROOT)) : null;
    }

    private static String operator(Pattern form, Matcher matcher) {
        if (form == UPWARDS) {
            return matcher.group("bound").equalsIgnoreCase("trở lên") ? "GE" : "LE";
        }
        if (form == BOUND) {
            return operator(matcher.group("before"));
        }
        return form == RANGE ? "RANGE" : "EQ";
    }

    private static String operator(String before) {
        return switch (before.toLowerCase(Locale.ROOT)) {
            case "trên", "hơn" -> "GT";
            case "không quá", "tối đa" -> "LE";
            default -> "GE";
        };
    }

    private static BigDecimal number(String printed) {
        String digits = WORDS.getOrDefault(printed.toLowerCase(Locale.ROOT), printed);
        return new BigDecimal(digits.replace(".", ""));
    }
}
