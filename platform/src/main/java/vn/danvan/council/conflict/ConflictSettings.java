package vn.danvan.council.conflict;

import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Which units count as one with the lead unit.
 *
 * @param counted where a province says nothing of its own
 * @param provinces by the province's id
 */
@ConfigurationProperties("platform.council.conflicts")
record ConflictSettings(
        @DefaultValue Levels counted, @DefaultValue Map<String, Levels> provinces) {

    /**
     * How many levels of the tree are counted; 0 for none. Units without a superior are never counted: all others are
     * below them.
     *
     * @param above how far a member's unit may stand above the lead unit
     * @param below how far it may stand below
     */
    record Levels(
            @DefaultValue("9") int above, @DefaultValue("9") int below) {}

    Levels of(String province) {
        return provinces.getOrDefault(province, counted);
    }
}
