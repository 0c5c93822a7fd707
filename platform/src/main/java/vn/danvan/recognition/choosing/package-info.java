/** Which models a decision may take up, and what stands against it. */
@NullMarked
@NamedInterface("choosing")
package vn.danvan.recognition.choosing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
