/** The screens of scoring schemes. */
@NullMarked
package vn.danvan.scoring.ui;

import org.jspecify.annotations.NullMarked;
