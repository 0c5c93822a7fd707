package vn.danvan.models;

import java.util.UUID;

public record ModelId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
