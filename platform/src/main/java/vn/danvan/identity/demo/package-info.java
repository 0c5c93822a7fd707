/** How samples act as the demo people; for the module of samples alone. */
@NullMarked
@NamedInterface("demo")
package vn.danvan.identity.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
