/** By which desks a registration goes up, and at which of them nobody sits. */
@NullMarked
package vn.danvan.models.route;

import org.jspecify.annotations.NullMarked;
