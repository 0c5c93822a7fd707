/** The draft as it is stored and answered: values, confidence and places. */
@NullMarked
package vn.danvan.intake.draft;

import org.jspecify.annotations.NullMarked;
