/** Changes as people read them, and the history of one record for the screens of other modules. */
@NullMarked
@NamedInterface("history")
package vn.danvan.audit.history;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
