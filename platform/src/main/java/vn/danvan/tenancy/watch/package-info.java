/** Looks from time to time at what must be true, and tells the operator: grants, databases, provinces. */
@NullMarked
package vn.danvan.tenancy.watch;

import org.jspecify.annotations.NullMarked;
