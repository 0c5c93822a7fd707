/** Screens. */
@NullMarked
package vn.danvan.identity.ui;

import org.jspecify.annotations.NullMarked;
