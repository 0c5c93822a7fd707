package vn.danvan.organisation.groups;

import java.util.UUID;

public record GroupId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
