/** Several people at one registration: who is there, what each changed, and how the two come together. */
@NullMarked
package vn.danvan.models.editing;

import org.jspecify.annotations.NullMarked;
