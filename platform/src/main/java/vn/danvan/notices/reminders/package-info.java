/** Tells of deadlines before and after the day, and the superior when nothing helps. */
@NullMarked
package vn.danvan.notices.reminders;

import org.jspecify.annotations.NullMarked;
