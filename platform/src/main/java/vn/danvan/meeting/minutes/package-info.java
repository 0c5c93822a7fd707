/** Minutes, tally and ranked list as data, in editions that are never changed. */
@NullMarked
package vn.danvan.meeting.minutes;

import org.jspecify.annotations.NullMarked;
