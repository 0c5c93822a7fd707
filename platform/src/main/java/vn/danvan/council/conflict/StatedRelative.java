package vn.danvan.council.conflict;

import java.util.UUID;

/** @param relation in the member's words */
public record StatedRelative(UUID id, String name, String relation) {}
