package vn.danvan.meeting.agenda;

import java.util.UUID;

public record ItemId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
