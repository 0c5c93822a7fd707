/** REST: a file in, a draft out, and the decision of a person about it. */
@NullMarked
package vn.danvan.intake.api;

import org.jspecify.annotations.NullMarked;
