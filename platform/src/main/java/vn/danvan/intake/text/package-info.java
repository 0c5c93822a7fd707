/** Source text without marks and odd characters, with a map from every offset back to the source. */
@NullMarked
package vn.danvan.intake.text;

import org.jspecify.annotations.NullMarked;
