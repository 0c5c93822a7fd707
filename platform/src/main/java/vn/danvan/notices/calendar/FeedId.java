package vn.danvan.notices.calendar;

import java.util.UUID;

public record FeedId(UUID value) {}
