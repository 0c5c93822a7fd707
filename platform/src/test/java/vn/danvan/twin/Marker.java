package vn.danvan.twin;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * The secret of one twin.
 *
 * @param word stands in every text, file and file name; letters and digits that folding leaves as they are
 * @param number stands in every number that may be any; ten digits, so that no clock and no hash shows it by chance
 */
record Marker(String word, int number) {

    private static final int DEEPEST = 3;

    /** What of this secret lies in the bytes, also inside archives; null where nothing does. */
    @org.jspecify.annotations.Nullable
    String foundIn(byte[] bytes) {
        return foundIn(bytes, DEEPEST);
    }

    private @org.jspecify.annotations.Nullable String foundIn(byte[] bytes, int depth) {
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        String folded = text.toLowerCase(Locale.ROOT);
        if (folded.contains(word)) {
            return around(text, folded.indexOf(word));
        }
        for (String hidden : hiddenForms()) {
            if (text.contains(hidden)) {
                return around(text, text.indexOf(hidden));
            }
        }
        var digits = asPrinted().matcher(text);
        if (digits.find()) {
            return around(text, digits.start());
        }
        return depth == 0 ? null : unpacked(bytes, depth - 1);
    }

    private List<String> hiddenForms() {
        return Stream.of(
                        new String(word.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1),
                        new String(word.getBytes(StandardCharsets.UTF_16BE), StandardCharsets.ISO_8859_1),
                        base64(0),
                        base64(1),
                        base64(2))
                .toList();
    }

    /** The letters that stand for the word wherever it begins within three bytes; those at the rims depend on others. */
    private String base64(int shift) {
        byte[] shifted = ("...".substring(0, shift) + word).getBytes(StandardCharsets.US_ASCII);
        String letters = Base64.getEncoder().withoutPadding().encodeToString(shifted);
        return letters.substring(shift == 0 ? 0 : 4, letters.length() - 2);
    }

    /** 1471928365, 1.471.928.365 and the like. */
    private Pattern asPrinted() {
        String digits = Integer.toString(number);
        String gap = "(?:[., ]|\\xC2\\xA0|\\xA0)?";
        return Pattern.compile("(?<![0-9])" + digits.charAt(0) + gap + digits.substring(1, 4) + gap
                + digits.substring(4, 7) + gap + digits.substring(7));
    }

    private @org.jspecify.annotations.Nullable String unpacked(byte[] bytes, int depth) {
        try {
            if (bytes.length > 3 && bytes[0] == 'P' && bytes[1] == 'K') {
                return inZip(bytes, depth);
            }
            if (bytes.length > 3 && (bytes[0] & 0xff) == 0x1f && (bytes[1] & 0xff) == 0x8b) {
                try (InputStream gzip = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
                    return foundIn(gzip.readAllBytes(), depth);
                }
            }
            return null;
        } catch (IOException damaged) {
            throw new IllegalStateException("an archive that cannot be opened cannot be judged", damaged);
        }
    }

    private @org.jspecify.annotations.Nullable String inZip(byte[] bytes, int depth) throws IOException {
        Path copy = Files.createTempFile("twin", ".zip");
        try {
            Files.write(copy, bytes);
            try (ZipFile zip = new ZipFile(copy.toFile())) {
                for (ZipEntry entry : zip.stream().toList()) {
                    String found = foundIn(entry.getName().getBytes(StandardCharsets.UTF_8), 0);
                    found = found == null ? foundIn(zip.getInputStream(entry).readAllBytes(), depth) : found;
                    if (found != null) {
                        return entry.getName() + ": " + found;
                    }
                }
            }
            return null;
        } finally {
            Files.delete(copy);
        }
    }

    private static String around(String text, int place) {
        return text.substring(Math.max(0, place - 80), Math.min(text.length(), place + 60));
    }
}
