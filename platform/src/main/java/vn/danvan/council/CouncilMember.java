package vn.danvan.council;

import java.util.UUID;

/** @param id of the membership; a person who comes back later has another one */
public record CouncilMember(UUID id, UUID person, String name, CouncilRole role) {}
