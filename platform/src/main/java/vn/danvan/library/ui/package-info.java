/** The screens of the library. */
@NullMarked
package vn.danvan.library.ui;

import org.jspecify.annotations.NullMarked;
