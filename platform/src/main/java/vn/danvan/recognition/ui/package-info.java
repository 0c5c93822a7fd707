/** The screens of recognition. */
@NullMarked
package vn.danvan.recognition.ui;

import org.jspecify.annotations.NullMarked;
