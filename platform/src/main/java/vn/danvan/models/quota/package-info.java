/** How many models units are to register, and may. */
@NullMarked
package vn.danvan.models.quota;

import org.jspecify.annotations.NullMarked;
