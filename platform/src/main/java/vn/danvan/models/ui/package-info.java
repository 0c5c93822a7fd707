/** The screens of models. */
@NullMarked
package vn.danvan.models.ui;

import org.jspecify.annotations.NullMarked;
