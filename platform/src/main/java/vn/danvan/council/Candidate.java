package vn.danvan.council;

import java.util.UUID;

/** @param post what tells people of one name apart: position and unit of today; empty where there is none */
public record Candidate(UUID person, String name, String post) {}
