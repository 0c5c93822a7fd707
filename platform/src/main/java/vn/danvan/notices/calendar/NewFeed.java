package vn.danvan.notices.calendar;

/** @param address the whole address with its secret, which is shown now and never again: only its digest is kept */
public record NewFeed(FeedId id, String address) {}
