/** What a meeting deals with, in its order. */
@NullMarked
@NamedInterface("agenda")
package vn.danvan.meeting.agenda;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
