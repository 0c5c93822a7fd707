package vn.danvan.library.fit;

import java.util.List;
import vn.danvan.library.LibraryRow;
import vn.danvan.models.registration.ModelField;

/**
 * A proposal.
 *
 * @param reasons the strongest first; at least one tells of a need or of a likeness of the unit
 */
public record Fit(LibraryRow model, List<Reason> reasons) {

    public int score() {
        return reasons.stream().mapToInt(Reason::weight).sum();
    }

    /** Why; each says of itself how much it weighs, and whether it is reason enough alone. */
    public sealed interface Reason {

        int weight();

        /** False for what only makes a good proposal better. */
        default boolean enough() {
            return true;
        }
    }

    /** The unit has registered nothing in this field this year. */
    public record FieldWithout(ModelField field) implements Reason {
        @Override
        public int weight() {
            return 3;
        }
    }

    /** @param words that the late task and the model share and few other models have */
    public record LateTask(String code, String task, List<String> words) implements Reason {
        @Override
        public int weight() {
            return 4;
        }
    }

    public record SameType(String type) implements Reason {
        @Override
        public int weight() {
            return 2;
        }
    }

    public record EthnicMinorityArea() implements Reason {
        @Override
        public int weight() {
            return 2;
        }
    }

    public record ReligionArea() implements Reason {
        @Override
        public int weight() {
            return 2;
        }
    }

    public record SameSuperior(String name) implements Reason {
        @Override
        public int weight() {
            return 1;
        }

        @Override
        public boolean enough() {
            return false;
        }
    }

    public record Adopted(int times) implements Reason {
        @Override
        public int weight() {
            return 1;
        }

        @Override
        public boolean enough() {
            return false;
        }
    }

    /** A check after the recognition found it effective. */
    public record Lasting() implements Reason {
        @Override
        public int weight() {
            return 1;
        }

        @Override
        public boolean enough() {
            return false;
        }
    }
}
