/** The first people of a province: the administrator made by hand, demo people, and how many there are. */
@NullMarked
@NamedInterface("administrators")
package vn.danvan.identity.administrators;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
