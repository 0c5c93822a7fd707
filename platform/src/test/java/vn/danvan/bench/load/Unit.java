package vn.danvan.bench.load;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** @param clerk and {@code secretary}: the posts that write for the unit, with their people */
record Unit(
        UUID id,
        String code,
        String name,
        String type,
        String side,
        @Nullable Unit parent,
        Post clerk,
        Post secretary) {

    record Post(UUID id, UUID person) {}
}
