package vn.danvan.models.forms;

import java.util.UUID;

public record FormId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
