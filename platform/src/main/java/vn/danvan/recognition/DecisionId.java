package vn.danvan.recognition;

import java.util.UUID;

public record DecisionId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
