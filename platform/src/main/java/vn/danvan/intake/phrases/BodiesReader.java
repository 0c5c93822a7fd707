package vn.danvan.intake.phrases;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Who is to do it, with whom, and who is only asked. The subject stands at the head of the sentence; it is a body when
 * its head noun is one that bodies have.
 */
public final class BodiesReader {

    private static final String HEAD =
            "Ban Thường vụ|Ban Chấp hành|Ban(?!\\s+hành)|Bộ Chỉ huy|Bộ|Sở|Ủy ban|UBND|UBMTTQ|HĐND|Hội đồng|Đảng ủy|Đảng đoàn|Đảng bộ|Tỉnh ủy|Thành ủy|Huyện ủy|Thị ủy|Cấp ủy|Chi bộ|Chi ủy|Văn phòng|Công an|Công đoàn|Hội|Đoàn|Tỉnh đoàn|Liên đoàn|Mặt trận|MTTQ|Thanh tra|Đài|Báo|Cổng|Lãnh đạo(?=\\s+(?:Sở|cơ quan|đơn vị|Ban|Ủy ban|UBND|các|Đảng))(?!\\s+cơ quan, đơn vị phối)|Thủ trưởng|Người đứng đầu|Bí thư|Cơ quan|Đơn vị|Phòng|Trung tâm|Trường|Lực lượng vũ trang|Chính quyền|Đoàn thể";
    private static final String PLURAL =
            "(?:Các|Những|Mỗi|Từng|Toàn thể)\\s+(?:đồng chí\\s+)?(?:ban|sở|ngành|cấp|cấp ủy|cơ quan|đơn vị|địa phương|đoàn thể|tổ chức|chi bộ|đảng bộ|đảng ủy|huyện|xã|phường|phòng|hội|trường|đảng đoàn|ủy viên|bí thư|đảng ủy viên|Ủy viên|Đảng ủy viên|Đảng đoàn)";
    private static final String VERB =
            "(?:chủ trì|có trách nhiệm|phối hợp|tham mưu|chỉ đạo|lãnh đạo|tổ chức(?!\\s+(?:đảng|Đảng|chính trị|hành chính|cơ sở|đoàn|hội|quần chúng|xã hội|và))|xây dựng|theo dõi|thực hiện|tiếp tục|tăng cường|triển khai|hướng dẫn|giúp|lồng ghép|quan tâm|tập trung|phân công|đưa|căn cứ|đôn đốc|thường xuyên|phải|cụ thể hóa|kiểm tra|đẩy mạnh|chủ động|làm tốt|rà soát|kịp thời|tạo điều kiện|vận động|phát huy|trực tiếp|nâng cao|ban hành|quán triệt|nghiêm túc|được phân công|chịu trách nhiệm|tổng hợp|báo cáo|bố trí|khơi dậy|bám sát|giải quyết|phát động|tuyên truyền|kiện toàn|lồng ghép|tham gia|đề xuất|chỉ đạo|đôn đốc|giám sát)";
    private static final Pattern SUBJECT = Pattern.compile(
            "^(?:(?:Căn cứ|Trên cơ sở|Hằng năm|Hàng năm|Định kỳ)[^.;,]{0,80},\\s+)?(?:Giao\\s+|Yêu cầu\\s+)?(?<subject>(?:"
                    + HEAD + "|" + PLURAL + ")(?![\\p{L}])[^.:]{0,200}?)\\s+(?=" + VERB + "(?!\\p{L}))",
            Pattern.UNICODE_CASE);
    private static final Pattern REQUESTED = Pattern.compile(
            "^Đề nghị\\s+(?<subject>[^.;:]{3,160}?)(?=\\s+" + VERB + "(?!\\p{L})|[.;:]|$)", Pattern.UNICODE_CASE);
    private static final Pattern WITH = Pattern.compile(
            "phối hợp(?:\\s+(?:chặt chẽ|thường xuyên))?(?:\\s+với)?\\s+(?<bodies>(?:(?:các|cấp ủy|lãnh đạo|thủ trưởng|chính quyền|đoàn thể|cơ quan|đơn vị)(?!\\p{L})|"
                    + HEAD + ")[^.;:]{0,120}?)(?=\\s+" + VERB
                    + "\\b|\\s+(?:trong|để|nhằm|về|làm|kiểm tra|phát hiện)(?!\\p{L})|[.;:]|$)",
            Pattern.UNICODE_CASE);
    private static final Pattern HEADING = Pattern.compile(
            "^(?:Đối với\\s+)?(?<subject>(?:(?:các|những)\\s+)?(?:" + HEAD + "|" + PLURAL
                    + "|cấp ủy|lực lượng vũ trang|cơ quan|tổ chức\\s+(?:đảng|chính trị|cơ sở|đoàn))(?![\\p{L}]).{0,200})$",
            Pattern.UNICODE_CASE | Pattern.CASE_INSENSITIVE);
    private static final Pattern SEPARATOR = Pattern.compile(
            "\\s*;\\s*|\\s*,\\s*(?=(?:các\\s|UBND|" + HEAD + "))|\\s+và\\s+(?=(?:các\\s+|" + HEAD + ")(?!Dân vận))");

    private BodiesReader() {}

    public record Body(String text, Span span) {}

    public record Found(List<Body> lead, List<Body> coordinating, List<Body> requested) {

        public boolean isEmpty() {
            return lead.isEmpty() && coordinating.isEmpty() && requested.isEmpty();
        }
    }

    public static Found read(String text) {
        Matcher requested = REQUESTED.matcher(text);
        if (requested.find()) {
            return new Found(List.of(), List.of(), bodies(requested, "subject"));
        }
        Matcher subject = SUBJECT.matcher(text);
        Matcher with = WITH.matcher(text);
        return new Found(
                subject.find() ? bodies(subject, "subject") : List.of(),
                with.find() ? bodies(with, "bodies") : List.of(),
                List.of());
    }

    /** A heading that is nothing but the bodies to which what follows is addressed. */
    public static Optional<Found> readHeading(String text) {
        Matcher requested = REQUESTED.matcher(text);
        if (requested.find()) {
            return Optional.of(new Found(List.of(), List.of(), bodies(requested, "subject")));
        }
        Matcher heading = HEADING.matcher(text);
        return heading.find()
                ? Optional.of(new Found(bodies(heading, "subject"), List.of(), List.of()))
                : Optional.empty();
    }

    private static List<Body> bodies(Matcher matcher, String group) {
        String text = matcher.group(group);
        List<Body> bodies = new ArrayList<>();
        int from = 0;
        for (String name : Arrays.asList(SEPARATOR.split(text))) {
            int at = text.indexOf(name, from);
            from = at + name.length();
            String clean = name.strip();
            if (!clean.isEmpty()) {
                int start = matcher.start(group) + at;
                bodies.add(new Body(clean, new Span(start, start + name.length())));
            }
        }
        return bodies;
    }
}
