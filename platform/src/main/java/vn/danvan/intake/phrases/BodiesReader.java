package vn.danvan.intake.phrases;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Who is to do it, with whom, and who is only asked. The subject stands at the head of the sentence; it is a body when
 * its head noun is one that bodies have. Where the first sentence has none, a later one may name who takes the lead.
 */
public final class BodiesReader {

    private static final String HEAD = Vocabulary.of("body-heads").alternatives();
    private static final String PLURAL = "(?:[Cc]ác|[Nn]hững|[Mm]ỗi|[Tt]ừng|[Tt]oàn thể)\\s+(?:đồng chí\\s+)?(?:"
            + Vocabulary.of("body-plurals").alternatives() + "|(?iu:" + HEAD
            + "))|[Hh]ai (?:bên|cơ quan|đơn vị|ngành)|[Cc]ác bên";
    /**
     * Behind "các" and the like stands a noun, whatever the word is elsewhere: "các tổ chức". "Cơ quan tham mưu, giúp
     * việc" is what such offices are called.
     */
    private static final String VERB =
            "(?<!(?:các|mọi|những|mỗi|từng)\\s)(?!(?<=(?:cơ quan|đơn vị|bộ phận|ban)\\s)tham mưu(?:,|\\s+và)?\\s+giúp việc)"
                    + "(?!(?<=tham mưu(?:,|\\svà)?\\s)giúp việc)(?:"
                    + Vocabulary.of("doing-verbs").alternatives() + ")(?!\\p{L})";
    /** Who takes the lead, and no one else, is named by these words. */
    private static final String LEADING =
            "(?:chủ trì|phụ trách|chịu trách nhiệm|có trách nhiệm|đảm nhiệm|thực hiện(?=\\s*(?:[.,;]|$|trong|trước|xong))|(?:là|làm) (?:cơ quan |bộ phận )?(?:đầu mối|thường trực))(?!\\p{L})";

    private static final String BEFORE =
            "(?:(?:[Cc]ăn cứ|[Tt]rên cơ sở|[Hh]ằng năm|[Hh]àng năm|[Đđ]ịnh kỳ|[Tt]rong|[Tt]rước|[Tt]ừ|[Cc]hậm nhất|[Mm]uộn nhất|[Mm]ỗi (?:năm|quý|tháng|tuần)|[Ss]áu tháng|[Bb]a tháng)[^.;,]{0,80},\\s+(?:(?:tháng|quý|năm|[69] tháng)(?!\\p{L})[^.;,]{0,60},\\s+){0,3})?";
    private static final String BODY = "(?<subject>(?:" + HEAD + "|" + PLURAL + ")(?![\\p{L}])";
    private static final Pattern SUBJECT = Pattern.compile(
            "^" + BEFORE + "(?:[Gg]iao\\s+|[Yy]êu cầu\\s+)?" + BODY + "[^.:]{0,200}?),?\\s+(?=(?:cần\\s+|sẽ\\s+)?"
                    + VERB + ")",
            Pattern.UNICODE_CASE);
    /**
     * Behind these a colon gives no order: what was said or issued follows, who belongs to it, or a unit of measure.
     */
    private static final String NO_ADDRESS =
            "(?<!\\s(?:vị tính|ban hành|(?:căn )?dặn|dạy|khẳng định|kết luận|nhấn mạnh|chỉ rõ|nêu rõ|phát biểu)\\s?"
                    + "|\\sgồm(?: có)?(?: các)?(?: đồng chí| ông, bà| ông bà| thành viên)?\\s?)";
    /** Who follows is a person, so the line says who holds the office: "Trưởng ban: đồng chí …", "Trưởng ban: Lò Thị Mây". */
    private static final String NO_PERSON =
            "(?!(?:[Đđ]/c|[Đđ]ồng chí|[Ôô]ng|[Bb]à)\\s+\\p{Lu}|\\p{Lu}\\p{Ll}*(?:\\s+\\p{Lu}\\p{Ll}*){1,4}\\s*(?:[,;.(–-]|$))";
    /** "Văn phòng: Bố trí …": what follows the colon is theirs to do. */
    private static final Pattern ADDRESSED = Pattern.compile(
            "^(?:Đối với\\s+)?(?<subject>(?:" + HEAD + "|" + PLURAL
                    + "|chính quyền|cơ quan|đơn vị)(?![\\p{L}])[^.:;]{0,160}?)" + NO_ADDRESS + "\\s?:\\s+" + NO_PERSON
                    + "(?=\\p{L})",
            Pattern.UNICODE_CASE);

    /** "Lực lượng vũ trang: Đảng ủy Quân sự … chỉ đạo": what it is about stands before who does it. */
    private static final Pattern TOPIC = Pattern.compile(
            "^[^.:;]{3,120}" + NO_ADDRESS + "\\s?:\\s+(?:[Gg]iao\\s+)?" + BODY
                    + "[^.:;]{0,200}?),?\\s+(?=(?:cần\\s+|sẽ\\s+)?" + VERB + ")",
            Pattern.UNICODE_CASE);

    private static final Pattern LATER = Pattern.compile(
            "(?:(?<=[.;]\\s)(?:Giao\\s+)?|(?<=\\()(?:giao\\s+|do\\s+)?|(?<!được\\s)(?<!\\p{L})giao\\s+)" + BODY
                    + "[^.:;()]{0,160}?)\\s+(?=" + LEADING
                    + "|(?:thực hiện|tổ chức|tham mưu|theo dõi|tổng hợp)[^.;()]{0,40}\\))",
            Pattern.UNICODE_CASE);
    private static final Pattern REQUESTED =
            Pattern.compile("^Đề nghị\\s+(?<subject>[^.;:]{3,160}?)(?=\\s+" + VERB + "|[.;:]|$)", Pattern.UNICODE_CASE);
    private static final Pattern WITH = Pattern.compile(
            "[Pp]hối hợp(?:\\s+(?:chặt chẽ|thường xuyên))?(?:\\s+(?:với|cùng))?\\s+(?<bodies>(?:(?:các|cấp ủy|lãnh đạo|thủ trưởng|chính quyền|đoàn thể|cơ quan|đơn vị)(?!\\p{L})|"
                    + HEAD + ")[^.;:()]{0,120}?)(?=,?\\s+" + VERB
                    + "|\\s+(?:trong|để|nhằm|về|làm|kiểm tra|phát hiện)(?!\\p{L})|[.;:()]|$)",
            Pattern.UNICODE_CASE);
    /** "… chủ trì, Văn phòng phối hợp": who helps may stand before the word. */
    private static final Pattern HELPING = Pattern.compile(
            "(?:chủ trì|thực hiện)\\s?[,;]\\s+(?<bodies>(?:" + HEAD + "|" + PLURAL
                    + ")(?!\\p{L})[^.;:()]{0,120}?)\\s+(?:cùng\\s+)?phối hợp(?!\\s+(?:với|cùng))",
            Pattern.UNICODE_CASE);

    private static final Pattern HEADING = Pattern.compile(
            "^(?:(?:Đối với|(?:Trách nhiệm|Nhiệm vụ) của|(?-i:Giao(?!\\s+ban(?!\\p{L}))))\\s+)?(?<subject>(?:(?:các|những)\\s+)?(?:"
                    + HEAD + "|" + PLURAL
                    + "|cấp ủy|lực lượng vũ trang|cơ quan|tổ chức\\s+(?:đảng|chính trị|cơ sở|đoàn))(?![\\p{L}])[^:]{0,200})"
                    + NO_ADDRESS + ":?$",
            Pattern.UNICODE_CASE | Pattern.CASE_INSENSITIVE);
    /**
     * What a doing parts off may be only the half of a name: common nouns alone ("các ban xây dựng Đảng"), and those to
     * whom something is done ("các đơn vị được kiểm tra").
     */
    private static final Pattern HALF =
            Pattern.compile("(?:" + PLURAL + "|" + HEAD + "|.*\\s(?:được|bị))", Pattern.UNICODE_CASE);

    private static final Pattern SENTENCE = Pattern.compile(
            "(?<!\\p{L})" + LEADING + "|(?<!\\p{L})(?:sau(?: đây)?|cụ thể|nhiệm vụ|nội dung|việc)\\s?:$",
            Pattern.UNICODE_CASE);
    private static final Pattern SEPARATOR = Pattern.compile("\\s*;\\s*|\\s*,\\s*(?=(?:các\\s|UBND|" + HEAD
            + "))|,?(?<!Văn phòng (?:HĐND|Hội đồng nhân dân|Đoàn ĐBQH))\\s+và\\s+(?=(?:các\\s+|" + HEAD
            + ")(?!Dân vận))");
    private static final Pattern SHARES = Pattern.compile(
            "\\s+(?:(?<with>phối hợp(?: thực hiện)?)|(?:chủ trì|thực hiện|phụ trách|tham mưu)(?:[\\s,]+thực hiện)?)\\s*$");

    private static final Pattern TRAILING = Pattern.compile("[\\s,;:.]+$");

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
        return new Found(lead(text), helpers(text), List.of());
    }

    private static List<Body> helpers(String text) {
        for (Pattern form : List.of(WITH, HELPING)) {
            Matcher matcher = form.matcher(text);
            if (matcher.find()) {
                return bodies(matcher, "bodies");
            }
        }
        return List.of();
    }

    private static List<Body> lead(String text) {
        for (Pattern form : List.of(SUBJECT, ADDRESSED, TOPIC, LATER)) {
            Matcher matcher = form.matcher(text);
            if (matcher.find()) {
                return bodies(matcher, "subject");
            }
        }
        return List.of();
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

    /** Who is to do what stands below a line that ends with a colon, be it a sentence or only their names. */
    public static Found readAbove(String text) {
        Found sentence = read(text);
        boolean maybeName = sentence.isEmpty()
                || sentence.coordinating().isEmpty()
                        && sentence.lead().size() == 1
                        && HALF.matcher(sentence.lead().getFirst().text()).matches()
                        && !SENTENCE.matcher(text).find();
        return maybeName ? readHeading(text).orElse(sentence) : sentence;
    }

    /** The answer to "Đơn vị phối hợp:", whatever the bodies are called. */
    public static List<Body> listed(String text) {
        return bodies(text, 0);
    }

    /** The answer to "Phân công:", where each may say whether it leads or helps. */
    public static Found shared(String text) {
        Matcher with = WITH.matcher(text);
        boolean helped = with.find();
        List<Body> lead = new ArrayList<>();
        List<Body> coordinating = new ArrayList<>(helped ? bodies(with, "bodies") : List.of());
        for (Body body : bodies(helped ? text.substring(0, with.start()) : text, 0)) {
            Matcher part = SHARES.matcher(body.text());
            boolean says = part.find();
            String name = TRAILING.matcher(says ? body.text().substring(0, part.start()) : body.text())
                    .replaceAll("");
            (says && part.group("with") != null ? coordinating : lead).add(new Body(name, body.span()));
        }
        return new Found(lead, coordinating, List.of());
    }

    private static List<Body> bodies(Matcher matcher, String group) {
        return bodies(matcher.group(group), matcher.start(group));
    }

    private static List<Body> bodies(String text, int place) {
        List<Body> bodies = new ArrayList<>();
        int from = 0;
        for (String name : Arrays.asList(SEPARATOR.split(text))) {
            int at = text.indexOf(name, from);
            from = at + name.length();
            String clean = TRAILING.matcher(name).replaceAll("").strip();
            if (!clean.isEmpty()) {
                int start = place + at + name.indexOf(clean);
                bodies.add(new Body(clean, new Span(start, start + clean.length())));
            }
        }
        return bodies;
    }
}
