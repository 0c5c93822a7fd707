/** How much two registrations are alike, and why. */
@NullMarked
package vn.danvan.models.duplicates;

import org.jspecify.annotations.NullMarked;
