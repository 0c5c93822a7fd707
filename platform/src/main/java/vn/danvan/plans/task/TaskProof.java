package vn.danvan.plans.task;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** @param kind LINK, NUMBER or FILE; {@code value} the address, the number, or the file's SHA-256 in hex */
public record TaskProof(String kind, String value, @Nullable String name, Instant addedAt, String fullName) {}
