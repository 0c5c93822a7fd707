package vn.danvan.bench.load;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/** Registrations of models by communes and departments, more of them each year. */
final class Models {

    private static final String MODEL =
            "skilful_model (id, version, registration_year, number, state, name, field, place,"
                    + " lead_unit, desk_unit, desk_since, endorsements, content, created_by, created_at, changed_at)";
    private static final String EVENT =
            "model_event (id, model_id, happened_at, step, state, desk_unit, person_name, position, reason)";
    private static final List<String> STATES = List.of(
            "RECOGNISED",
            "RECOGNISED",
            "RECOGNISED",
            "BUILDING",
            "BUILDING",
            "MAINTAINED",
            "NOT_RECOGNISED",
            "REJECTED",
            "SUBMITTED",
            "DRAFT");
    private static final List<String> FIELDS =
            List.of("ECONOMY", "CULTURE_SOCIETY", "DEFENCE_SECURITY", "POLITICAL_SYSTEM");
    private static final List<String> QUESTIONS = List.of(
            "SITUATION",
            "GOALS",
            "CONTENT",
            "AREA_AND_PEOPLE",
            "FORCES",
            "RESOURCES",
            "SCHEDULE",
            "PRODUCTS",
            "DURABILITY");

    private final JsonMapper json = JsonMapper.builder().build();
    private final Rows rows;
    private final Dice dice;
    private final Words words;
    private final LoadSize size;

    Models(Rows rows, Dice dice, Words words, LoadSize size) {
        this.rows = rows;
        this.dice = dice;
        this.words = words;
        this.size = size;
    }

    /** @return ids, the oldest first */
    List<UUID> make(List<Unit> units) {
        List<UUID> made = new ArrayList<>();
        List<Unit> leading = units.stream()
                .filter(unit -> unit.type().startsWith("COMMUNE") || unit.type().equals("DEPARTMENT"))
                .toList();
        int aYear = size.models() / size.years();
        for (int index = 0; index < size.models(); index++) {
            int year = Math.min(size.firstYear() + index / aYear, size.today().getYear());
            made.add(model(dice.of(leading), year, index % aYear + 1));
        }
        return made;
    }

    private UUID model(Unit unit, int year, int number) {
        Instant at = dice.at(LocalDate.of(year, 1, 10).plusDays(dice.below(300)));
        UUID id = dice.id(at);
        String state = dice.of(STATES);
        String name = words.model();
        String place = "Ấp " + (1 + dice.below(9)) + ", xã " + words.place();
        String field = dice.of(FIELDS);
        rows.add(
                MODEL,
                id,
                1,
                year,
                number,
                state,
                name,
                field,
                place,
                unit.id(),
                unit.id(),
                at,
                0,
                content(name, place, field, year),
                unit.clerk().person(),
                at,
                at.plusSeconds(dice.below(5_000_000)));
        for (String step : List.of("REGISTER", "ACCEPT", "NOTE_PROGRESS")) {
            rows.add(
                    EVENT,
                    dice.id(at),
                    id,
                    at,
                    step,
                    step.equals("REGISTER") ? "REGISTERED" : "BUILDING",
                    unit.id(),
                    words.person(),
                    "Cán bộ",
                    step.equals("NOTE_PROGRESS") ? words.work() : null);
        }
        return id;
    }

    private String content(String name, String place, String field, int year) {
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("name", name);
        content.put("kind", "MODEL");
        content.put("subject", null);
        content.put("field", field);
        content.put("level", null);
        content.put("year", year);
        content.put("place", place);
        content.put("partners", List.of());
        content.put("relatedProject", "");
        content.put("ethnicMinorityArea", dice.percent(20));
        content.put("religionArea", dice.percent(10));
        content.put(
                "answers",
                QUESTIONS.stream()
                        .collect(Collectors.toMap(
                                question -> question,
                                question -> words.answer(),
                                (one, other) -> one,
                                LinkedHashMap::new)));
        return json.writeValueAsString(content);
    }
}
