package vn.danvan.library.fit;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.danvan.models.registration.ModelField;
import vn.danvan.shared.UnitId;

/**
 * What the system knows of a unit.
 *
 * @param ethnicMinorityArea whether one of its own registrations says so; likewise {@code religionArea}
 * @param registered fields in which it registered something this year
 * @param late its tasks whose day has passed
 */
public record Need(
        UnitId unit,
        String type,
        @Nullable UnitId superior,
        String superiorName,
        boolean ethnicMinorityArea,
        boolean religionArea,
        Set<ModelField> registered,
        List<Task> late) {

    public record Task(String code, String text) {}
}
