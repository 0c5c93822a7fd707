package vn.danvan.intake.phrases;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.danvan.shared.TextFolding;

/**
 * What a line says of the task above it, where plans put who, with whom and until when into lines of their own ("Đơn vị
 * chủ trì: …") or into the columns of a table.
 */
public enum TaskLabel {
    WHAT(
            "(?:ten )?(?:noi dung|nhiem vu|cong viec|hoat dong|dau viec|viec)(?:,? (?:va )?"
                    + "(?:noi dung|cong viec|nhiem vu|hoat dong|giai phap|thuc hien|trien khai|chu yeu|cu the|trong tam|chinh))*"),
    WHEN(
            "(?:thoi gian|thoi han|thoi diem|tien do)(?:,? (?:va )?(?:thuc hien|hoan thanh|trien khai|to chuc|du kien|tien do))*"
                    + "|hoan thanh"),
    WITH(bodies() + "(?:cung )?phoi hop(?: thuc hien)?"),
    LEAD(bodies()
            + "(?:chu tri|phu trach|chiu trach nhiem|dau moi|thuc hien|tham muu|trach nhiem)(?:,? (?:thuc hien|tham muu|chinh))?"
            + "|(?:phan cong|giao)(?: (?:thuc hien|nhiem vu|trach nhiem|chu tri))*|" + body()),
    DETAIL(
            "(?:san pham|ket qua|kinh phi|nguon kinh phi|dia diem|hinh thuc|thanh phan|cach thuc|doi tuong|so luong|ghi chu|nguon luc|phuong phap)(?: [a-z]+){0,3}");

    private static final Pattern LINE =
            Pattern.compile("^(?<label>\\p{L}[\\p{L}\\s,/]{3,45}?)\\s?:\\s*(?<value>\\S.*)$");

    private final Pattern form;

    TaskLabel(String form) {
        this.form = Pattern.compile("(?:" + form + ")");
    }

    private static String body() {
        return "(?:co quan|don vi|bo phan)";
    }

    private static String bodies() {
        String body = "(?:co quan|don vi|bo phan|ban|nganh|luc luong|to chuc|dia phuong|ca nhan|nguoi|can bo|lanh dao)";
        return "(?:(?:cac )?" + body + "(?:(?:, | va |/)" + body + ")* )?";
    }

    /** @param start where the value begins in the line */
    public record Found(TaskLabel label, String value, int start) {}

    /** A label alone, such as the heading of a column. */
    public static Optional<TaskLabel> of(String label) {
        String folded = TextFolding.fold(label).replaceAll("\\s+", " ").strip();
        for (TaskLabel each : values()) {
            if (each.form.matcher(folded).matches()) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }

    /** "Đơn vị" alone: it does not say that they are to do anything, and may as well be the unit of a figure. */
    public static boolean isBodyAlone(String label) {
        return TextFolding.fold(label).strip().matches(body());
    }

    /** A line that begins with a label and a colon. */
    public static Optional<Found> in(String line) {
        Matcher matcher = LINE.matcher(line);
        return matcher.matches()
                ? of(matcher.group("label"))
                        .map(label -> new Found(
                                answered(label, matcher.group("value")),
                                matcher.group("value"),
                                matcher.start("value")))
                : Optional.empty();
    }

    /** "Thực hiện: hằng năm": the word asks who as well as when, and the answer shows which was meant. */
    private static TaskLabel answered(TaskLabel asked, String value) {
        boolean when = asked == LEAD
                && DueReader.isTime(value)
                && BodiesReader.read(value).lead().isEmpty();
        return when ? WHEN : asked;
    }
}
