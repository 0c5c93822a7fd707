package vn.danvan.models.editing;

import java.time.Instant;

/**
 * What a desk changed in one field of a registration that lay there.
 *
 * @param field as {@link RegistrationFields} names it
 */
public record Amendment(Instant at, String person, String position, String field, String was, String becomes) {}
