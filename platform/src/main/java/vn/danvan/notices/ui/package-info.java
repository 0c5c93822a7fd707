/** The bell, the inbox and the choice of what is mailed. */
@NullMarked
package vn.danvan.notices.ui;

import org.jspecify.annotations.NullMarked;
