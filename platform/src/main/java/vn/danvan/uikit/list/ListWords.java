package vn.danvan.uikit.list;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.function.IntFunction;

/**
 * How a list speaks.
 *
 * @param search what the search field says
 * @param count says how many there are
 * @param none when there is nothing at all yet
 * @param advice what to do then
 */
public record ListWords(String title, String search, IntFunction<String> count, String none, String advice) {

    /** In the reader's language. @param keys below which {@code search}, {@code count}, {@code none}, {@code none-advice} stand */
    public static ListWords of(String title, String keys) {
        return new ListWords(
                I18NProvider.translate(title),
                I18NProvider.translate(keys + ".search"),
                count -> I18NProvider.translate(keys + ".count", count),
                I18NProvider.translate(keys + ".none"),
                I18NProvider.translate(keys + ".none-advice"));
    }

    /** For whoever may not begin one: the advice to press a button that is not there would puzzle. */
    public ListWords advising(String key) {
        return new ListWords(title, search, count, none, I18NProvider.translate(key));
    }
}
