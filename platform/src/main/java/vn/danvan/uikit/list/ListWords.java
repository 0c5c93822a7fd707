package vn.danvan.uikit.list;

import java.util.function.IntFunction;

/**
 * How a list speaks.
 *
 * @param search what the search field says
 * @param count says how many there are
 * @param none when there is nothing at all yet
 * @param advice what to do then
 */
public record ListWords(String title, String search, IntFunction<String> count, String none, String advice) {}
