package vn.danvan.council.assignment;

import vn.danvan.models.ModelId;

/**
 * A model that gets fewer members than wanted, and why: of all members so many may not judge it, so many judge other
 * fields, and the rest are full.
 */
public record Shortage(ModelId model, int found, int wanted, int conflicted, int otherField, int full) {}
