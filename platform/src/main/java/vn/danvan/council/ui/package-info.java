/** The screens of councils and of scoring. */
@NullMarked
package vn.danvan.council.ui;

import org.jspecify.annotations.NullMarked;
