package vn.danvan.models.registration;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import vn.danvan.models.step.ModelLevel;

/**
 * What somebody registers; a draft may leave anything open but who leads it.
 *
 * @param year of registration
 * @param place hamlet and commune, as people write it
 * @param partners names of those who take part beside the lead unit
 * @param relatedProject a public work that the model helps on
 * @param answers the other nine of the ten fields of the form; the first is the name
 * @param extras answers to the province's own questions, by their codes
 */
@NamedInterface("registration")
public record Registration(
        String name,
        @Nullable ModelKind kind,
        @Nullable ModelSubject subject,
        @Nullable ModelField field,
        @Nullable ModelLevel level,
        int year,
        String place,
        List<String> partners,
        String relatedProject,
        boolean ethnicMinorityArea,
        boolean religionArea,
        Map<Question, String> answers,
        Map<String, String> extras) {

    /** The fields of the form after the name; each has texts {@code models.question.<name>} and {@code ….help}. */
    public enum Question {
        SITUATION,
        GOALS,
        CONTENT,
        AREA_AND_PEOPLE,
        FORCES,
        RESOURCES,
        SCHEDULE,
        PRODUCTS,
        DURABILITY
    }

    private static final int STAGE_YEARS = 5;

    public Registration {
        name = tidy(name);
        place = tidy(place);
        relatedProject = tidy(relatedProject);
        partners = partners == null
                ? List.of()
                : partners.stream()
                        .map(Registration::tidy)
                        .filter(each -> !each.isEmpty())
                        .toList();
        Map<Question, String> said = new EnumMap<>(Question.class);
        if (answers != null) {
            answers.forEach((question, answer) -> said.put(question, tidy(answer)));
        }
        said.values().removeIf(String::isEmpty);
        answers = Map.copyOf(said);
        Map<String, String> more = new TreeMap<>();
        if (extras != null) {
            extras.forEach((code, answer) -> more.put(code, tidy(answer)));
        }
        more.values().removeIf(String::isEmpty);
        extras = Map.copyOf(more);
    }

    /** Without questions of the province's own. */
    public Registration(
            String name,
            @Nullable ModelKind kind,
            @Nullable ModelSubject subject,
            @Nullable ModelField field,
            @Nullable ModelLevel level,
            int year,
            String place,
            List<String> partners,
            String relatedProject,
            boolean ethnicMinorityArea,
            boolean religionArea,
            Map<Question, String> answers) {
        this(
                name,
                kind,
                subject,
                field,
                level,
                year,
                place,
                partners,
                relatedProject,
                ethnicMinorityArea,
                religionArea,
                answers,
                Map.of());
    }

    public static Registration empty(int year) {
        return new Registration("", null, null, null, null, year, "", List.of(), "", false, false, Map.of());
    }

    public String answer(Question question) {
        return answers.getOrDefault(question, "");
    }

    /** @param code of a usual question or of one of the province's own */
    public String answer(String code) {
        return Arrays.stream(Question.values())
                .filter(question -> question.name().equals(code))
                .findFirst()
                .map(this::answer)
                .orElseGet(() -> extras.getOrDefault(code, ""));
    }

    /** The five years that the registration belongs to, such as 2026-2030. */
    public String stage() {
        int first = year - Math.floorMod(year - 1, STAGE_YEARS);
        return first + "-" + (first + STAGE_YEARS - 1);
    }

    private static String tidy(@Nullable String text) {
        return text == null ? "" : Normalizer.normalize(text.strip(), Normalizer.Form.NFC);
    }
}
