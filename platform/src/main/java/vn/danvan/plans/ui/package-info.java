/** Screens. */
@NullMarked
package vn.danvan.plans.ui;

import org.jspecify.annotations.NullMarked;
