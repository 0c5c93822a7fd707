/** Deadlines as a calendar that phones subscribe to, behind a secret that can be taken back. */
@NullMarked
package vn.danvan.notices.calendar;

import org.jspecify.annotations.NullMarked;
