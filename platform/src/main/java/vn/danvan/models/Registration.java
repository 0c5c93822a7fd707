package vn.danvan.models;

import java.text.Normalizer;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What somebody registers; a draft may leave anything open but who leads it.
 *
 * @param year of registration
 * @param place hamlet and commune, as people write it
 * @param partners names of those who take part beside the lead unit
 * @param relatedProject a public work that the model helps on
 * @param answers the other nine of the ten fields of the form; the first is the name
 */
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
        Map<Question, String> answers) {

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
    }

    public static Registration empty(int year) {
        return new Registration("", null, null, null, null, year, "", List.of(), "", false, false, Map.of());
    }

    public String answer(Question question) {
        return answers.getOrDefault(question, "");
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
