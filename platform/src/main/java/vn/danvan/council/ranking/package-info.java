/** Ranks with their arithmetic, spread and strictness. */
@NullMarked
@NamedInterface("ranking")
package vn.danvan.council.ranking;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
