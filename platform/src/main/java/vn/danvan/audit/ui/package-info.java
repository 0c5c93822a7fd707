/** The log of a province as a screen. */
@NullMarked
package vn.danvan.audit.ui;

import org.jspecify.annotations.NullMarked;
