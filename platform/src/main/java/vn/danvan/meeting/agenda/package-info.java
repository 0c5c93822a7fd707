/** What a meeting deals with, in its order. */
@NullMarked
package vn.danvan.meeting.agenda;

import org.jspecify.annotations.NullMarked;
