/** Screens. */
@NullMarked
package vn.danvan.documents.ui;

import org.jspecify.annotations.NullMarked;
