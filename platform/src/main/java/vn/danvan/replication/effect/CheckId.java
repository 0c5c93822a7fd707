package vn.danvan.replication.effect;

import java.util.UUID;

public record CheckId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
