/** The screens of councils, their rounds and rankings. */
@NullMarked
package vn.danvan.council.ui;

import org.jspecify.annotations.NullMarked;
