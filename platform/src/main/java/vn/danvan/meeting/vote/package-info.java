/** Ballots, open and secret: who has voted, what was voted, and what it comes to. */
@NullMarked
package vn.danvan.meeting.vote;

import org.jspecify.annotations.NullMarked;
