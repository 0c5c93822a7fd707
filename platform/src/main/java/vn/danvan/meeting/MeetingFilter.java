package vn.danvan.meeting;

import org.jspecify.annotations.Nullable;

/** @param text in the title, with or without tone marks; empty is any */
public record MeetingFilter(String text, @Nullable MeetingState state) {

    public static final MeetingFilter ALL = new MeetingFilter("", null);
}
