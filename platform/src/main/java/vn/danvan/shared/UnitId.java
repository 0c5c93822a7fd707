package vn.danvan.shared;

import java.util.UUID;

/** A unit of the province's organisation, whatever its name and place in the tree were on a given day. */
public record UnitId(UUID value) {

    public static UnitId of(String text) {
        return new UnitId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
