package vn.danvan.samples;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.danvan.council.CouncilId;
import vn.danvan.identity.demo.DemoSeat;
import vn.danvan.models.ModelId;
import vn.danvan.shared.NotFound;
import vn.danvan.tenantconfig.SampleYear;

/** What there is of a province's year so far. */
final class Made {

    private final People people;
    private final SampleYear year;
    private final Days days;
    private final Map<String, ModelId> models = new HashMap<>();
    private @Nullable CouncilId council;

    Made(People people, SampleYear year, Days days) {
        this.people = people;
        this.year = year;
        this.days = days;
    }

    People people() {
        return people;
    }

    SampleYear year() {
        return year;
    }

    Days days() {
        return days;
    }

    void add(SampleYear.Model model, ModelId id) {
        models.put(model.key(), id);
    }

    /** @throws NotFound where the model was left out */
    ModelId model(String key) {
        ModelId found = models.get(key);
        if (found == null) {
            throw new NotFound();
        }
        return found;
    }

    /** The head of the unit that leads the model. */
    DemoSeat head(String key) {
        return people.head(registration(key).by().unit());
    }

    SampleYear.Model registration(String key) {
        return year.models().stream()
                .filter(each -> each.key().equals(key))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    void add(CouncilId id) {
        council = id;
    }

    CouncilId council() {
        if (council == null) {
            throw new NotFound();
        }
        return council;
    }
}
