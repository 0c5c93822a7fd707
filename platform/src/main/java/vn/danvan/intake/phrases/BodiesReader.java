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

    private static final String HEAD = Vocabulary.of("body-heads").alternatives();
    private static final String PLURAL = "(?:Các|Những|Mỗi|Từng|Toàn thể)\\s+(?:đồng chí\\s+)?(?:"
            + Vocabulary.of("body-plurals").alternatives() + ")";
    private static final String VERB = "(?:" + Vocabulary.of("doing-verbs").alternatives() + ")";
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

    private static final Pattern TRAILING = Pattern.compile("[\\s,;:]+$");

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
            String clean = TRAILING.matcher(name).replaceAll("").strip();
            if (!clean.isEmpty()) {
                int start = matcher.start(group) + at + name.indexOf(clean);
                bodies.add(new Body(clean, new Span(start, start + clean.length())));
            }
        }
        return bodies;
    }
}
