package vn.danvan.shared;

/** One of the columns by which a list is in order; the first counts most. */
public record Sorting(String column, boolean descending) {}
