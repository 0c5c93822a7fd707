package vn.danvan.shared;

import java.util.List;

/** @param total how many there are on all pages */
public record ListPage<T>(List<T> items, int total) {}
