package vn.danvan.intake.fields;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.danvan.intake.phrases.Vocabulary;
import vn.danvan.intake.structure.Paragraph;

/** The body that speaks in the opening: "… Sở Nội vụ xây dựng Kế hoạch … như sau:". Concluded, not stated. */
final class IssuerReader {

    private static final Pattern OPENING = Pattern.compile(
            "(?:^|[.;,]\\s+)(?<body>(?:" + Vocabulary.of("body-heads").alternatives()
                    + ")[^.;,]{0,90}?)\\s+(?:xây dựng|ban hành|đề ra|thông báo|báo cáo|hướng dẫn|yêu cầu|triển khai)\\b",
            Pattern.UNICODE_CASE);

    private IssuerReader() {}

    record Found(String name, int start, int end) {}

    static Optional<Found> read(List<Paragraph> opening) {
        for (Paragraph paragraph : opening) {
            Matcher matcher = OPENING.matcher(paragraph.text());
            if (matcher.find()) {
                return Optional.of(new Found(
                        matcher.group("body").strip(),
                        paragraph.place(matcher.start("body")),
                        paragraph.placeEnd(matcher.end("body"))));
            }
        }
        return Optional.empty();
    }
}
