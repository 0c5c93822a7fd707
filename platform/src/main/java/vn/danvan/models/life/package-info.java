/** The states of a model and the steps between them; which duty may take which step. */
@NullMarked
@NamedInterface("life")
package vn.danvan.models.life;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
