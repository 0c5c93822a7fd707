package vn.danvan.council.sheet;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.danvan.models.registration.Registration;

/**
 * Blots names out of texts, whatever their case and the spaces between their words. A name written in other words stays:
 * whoever opens a blind round reads the dossiers first.
 */
final class BlindText {

    private static final String BLOT = "•••";
    private static final int SHORTEST = 2;

    private final List<Pattern> names;

    BlindText(Collection<String> names) {
        this.names = names.stream()
                .map(each -> Normalizer.normalize(each.strip(), Normalizer.Form.NFC))
                .filter(each -> each.length() >= SHORTEST)
                .distinct()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(BlindText::pattern)
                .toList();
    }

    private static Pattern pattern(String name) {
        String words = Arrays.stream(name.split("\\s+")).map(Pattern::quote).collect(Collectors.joining("\\s+"));
        return Pattern.compile(
                "(?<![\\p{L}\\p{N}])" + words + "(?![\\p{L}\\p{N}])", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    String blot(String text) {
        String blotted = Normalizer.normalize(text, Normalizer.Form.NFC);
        for (Pattern name : names) {
            blotted = name.matcher(blotted).replaceAll(BLOT);
        }
        return blotted;
    }

    /** Without place and partners, which tell by themselves who it is. */
    Registration blot(Registration registration) {
        Map<Registration.Question, String> answers = new EnumMap<>(Registration.Question.class);
        registration.answers().forEach((question, answer) -> answers.put(question, blot(answer)));
        return new Registration(
                blot(registration.name()),
                registration.kind(),
                registration.subject(),
                registration.field(),
                registration.level(),
                registration.year(),
                "",
                List.of(),
                blot(registration.relatedProject()),
                registration.ethnicMinorityArea(),
                registration.religionArea(),
                answers);
    }
}
