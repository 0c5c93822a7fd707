package vn.danvan.meeting.vote;

import java.util.UUID;

public record BallotId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
