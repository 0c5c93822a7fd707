package vn.danvan.replication;

import java.util.UUID;

public record AdoptionId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
