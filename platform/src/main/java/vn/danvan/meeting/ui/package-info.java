/** Screens of a meeting: console, projector page, the member's phone, minutes. */
@NullMarked
package vn.danvan.meeting.ui;

import org.jspecify.annotations.NullMarked;
