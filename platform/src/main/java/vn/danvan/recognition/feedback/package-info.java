/** What the council said of models, and what of that the nominators may read. */
@NullMarked
package vn.danvan.recognition.feedback;

import org.jspecify.annotations.NullMarked;
