/** What may be shown to everybody: records that have no room for anything else. */
@NullMarked
@NamedInterface("published")
package vn.danvan.library.published;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
