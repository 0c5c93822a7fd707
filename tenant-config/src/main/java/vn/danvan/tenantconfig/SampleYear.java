package vn.danvan.tenantconfig;

import java.math.BigDecimal;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A year of models of "Dân vận khéo" with which a new province can be looked at; all of it is invented.
 *
 * @param papers where each paper of a dossier is found, by the paper's name
 * @param models in the order in which they are registered
 * @param rounds of scoring, in the order in which they are opened
 */
public record SampleYear(
        Map<String, String> papers,
        List<Model> models,
        Council council,
        List<Round> rounds,
        Decision decision,
        Page page,
        Adoption adoption,
        Meeting meeting) {

    /** An account and the unit, by its code, in whose post it acts. */
    public record Desk(String account, String unit) {}

    /**
     * @param key by which the rest of the year speaks of it
     * @param by who registers it, for that unit
     * @param name ends with "(mẫu)"
     * @param areas ETHNIC_MINORITY or RELIGION, where it is an area of either
     * @param answers by the codes of the form's questions
     * @param steps none for one that stays a draft
     */
    public record Model(
            String key,
            Desk by,
            String name,
            String kind,
            String subject,
            String field,
            String level,
            String place,
            List<String> partners,
            List<String> areas,
            Map<String, String> answers,
            List<Step> steps) {

        // The file may leave lists out.
        @SuppressWarnings("NullAway")
        public Model {
            partners = partners == null ? List.of() : List.copyOf(partners);
            areas = areas == null ? List.of() : List.copyOf(areas);
            steps = steps == null ? List.of() : List.copyOf(steps);
        }
    }

    /** @param says with steps that need words: why it was returned, what was reached */
    public record Step(String take, @Nullable String says) {}

    /** @param standing code of the unit that is its standing body */
    public record Council(String kind, String name, String level, String standing, List<Member> members) {}

    public record Member(String account, String role) {}

    /**
     * @param scheme code of a published scoring scheme
     * @param models keys
     * @param minutes number of the minutes by which it was closed; none for one that is still open
     */
    public record Round(
            String name,
            String level,
            String scheme,
            List<String> models,
            List<Sheet> sheets,
            @Nullable String minutes) {

        // The file may leave lists out.
        @SuppressWarnings("NullAway")
        public Round {
            sheets = sheets == null ? List.of() : List.copyOf(sheets);
        }
    }

    /** @param points of the scheme's criteria, in their order */
    public record Sheet(String model, String judge, List<BigDecimal> points, String comment) {}

    /** Recognises models under a paper of last month. */
    public record Decision(String title, String level, String number, List<String> models) {}

    /** What the library shows of a recognised model. */
    public record Page(String model, String summary, String method, String cost, String conditions, String contact) {}

    /** How another unit takes a recognised model over, up to the result that the model's unit confirms. */
    public record Adoption(
            String model,
            Desk by,
            String adaptation,
            String contact,
            String modelContact,
            String result,
            int people,
            String evidence,
            String reference) {}

    /** Next week. */
    public record Meeting(String kind, String title, String place, LocalTime time, List<Item> agenda) {}

    /** Either the key of a model or the title of a free item. */
    public record Item(@Nullable String model, @Nullable String title) {}

    /** Keys of models wherever the year speaks of one. */
    Stream<String> mentioned() {
        return Stream.of(
                        rounds.stream().flatMap(round -> round.models().stream()),
                        rounds.stream()
                                .flatMap(round -> round.sheets().stream())
                                .map(Sheet::model),
                        decision.models().stream(),
                        Stream.of(page.model(), adoption.model()),
                        meeting.agenda().stream().flatMap(item -> Stream.ofNullable(item.model())))
                .flatMap(each -> each);
    }

    /** Whoever acts in it for a unit. */
    Stream<Desk> desks() {
        return Stream.concat(models.stream().map(Model::by), Stream.of(adoption.by()));
    }
}
