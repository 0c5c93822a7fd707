/** Tasks by the day on which they are due, a month at a time. */
@NullMarked
package vn.danvan.plans.calendar;

import org.jspecify.annotations.NullMarked;
