/** Screens. */
@NullMarked
package vn.danvan.intake.ui;

import org.jspecify.annotations.NullMarked;
