package vn.danvan.plans.extension;

import java.util.UUID;

public record ExtensionId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
