/** What the screens of a meeting show, the chair's acts, and how every node learns of them. */
@NullMarked
package vn.danvan.meeting.live;

import org.jspecify.annotations.NullMarked;
