/** Units that documents address together, as of a day, and the phrases by which documents name them. */
@NullMarked
@NamedInterface("groups")
package vn.danvan.organisation.groups;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
