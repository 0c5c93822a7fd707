package vn.danvan.council.sheet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.springframework.context.ApplicationContext;
import org.springframework.http.ResponseEntity;
import org.springframework.web.client.RestClient;
import vn.danvan.council.ranking.RankingFile;
import vn.danvan.council.round.RoundId;
import vn.danvan.notices.Inbox;
import vn.danvan.notices.Notice;
import vn.danvan.notices.NoticeTexts;
import vn.danvan.shared.DomainProblem;

/** Files and notices as text that can be searched. */
final class SeenText {

    private SeenText() {}

    /** What a question is answered with, or the words with which it is refused. */
    static Object answer(Supplier<?> question) {
        try {
            return question.get();
        } catch (DomainProblem refused) {
            return String.valueOf(refused.getMessage());
        }
    }

    /** The workbook of a ranking, in the words of that reader. */
    static String ranking(ApplicationContext context, RoundId round, Locale reader) {
        RankingFile.Content file = context.getBean(RankingFile.class).of(round, reader);
        return workbook(file.name(), file.bytes());
    }

    /** The name, and all that is packed in a workbook. */
    static String workbook(String name, byte[] bytes) {
        StringBuilder seen = new StringBuilder(name).append('\n');
        try {
            Path file = Files.write(Files.createTempFile("seen", ".zip"), bytes);
            unpack(file, seen);
            Files.delete(file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return seen.toString();
    }

    private static void unpack(Path file, StringBuilder seen) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                seen.append(entry.getName())
                        .append('\n')
                        .append(new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8))
                        .append('\n');
            }
        }
    }

    /** A file over REST with its headers, or the answer that refuses it. */
    static String file(RestClient rest, String path) {
        ResponseEntity<byte[]> answer = rest.get().uri(path).retrieve().toEntity(byte[].class);
        byte[] body = answer.getBody() == null ? new byte[0] : answer.getBody();
        return answer.getHeaders()
                + (answer.getStatusCode().is2xxSuccessful()
                        ? workbook("", body)
                        : new String(body, StandardCharsets.UTF_8));
    }

    /** What the acting person is told, in the words of inbox and mail alike: both languages. */
    static String notices(ApplicationContext context) {
        NoticeTexts texts = context.getBean(NoticeTexts.class);
        StringBuilder seen = new StringBuilder();
        for (Notice notice : context.getBean(Inbox.class).newest(false, 200)) {
            for (Locale reader : new Locale[] {Locale.of("vi"), Locale.ENGLISH}) {
                seen.append(texts.title(notice, reader))
                        .append(texts.about(notice, reader))
                        .append(texts.why(notice, reader))
                        .append(notice.path())
                        .append(notice.arguments())
                        .append('\n');
            }
        }
        return seen.toString();
    }
}
