/** What a scheme says: criteria, rules for points, bands. Records only; nothing here knows any province's scheme. */
@NullMarked
@NamedInterface("scheme")
package vn.danvan.scoring.scheme;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
