/** Tasks by day: the month and the year. */
@NullMarked
package vn.danvan.plans.ui.time;

import org.jspecify.annotations.NullMarked;
