package vn.danvan.scoring;

import java.util.UUID;

/** One edition of a scheme. */
public record SchemeId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
