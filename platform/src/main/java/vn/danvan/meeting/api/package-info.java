/** REST for meetings, votes and results. */
@NullMarked
package vn.danvan.meeting.api;

import org.jspecify.annotations.NullMarked;
