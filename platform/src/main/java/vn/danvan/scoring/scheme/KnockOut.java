package vn.danvan.scoring.scheme;

import org.jspecify.annotations.Nullable;

/**
 * Something that decides the band whatever the points are.
 *
 * @param band the band it leads to; none means not ranked at all
 */
public record KnockOut(String code, String name, @Nullable String band) {}
