package vn.danvan.intake.draft;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The path of a list's entry or of something in it: tasks[3], tasks[3].due. */
record EntryPath(String list, int position, String rest) {

    private static final Pattern FORM = Pattern.compile("([a-z]+)\\[(\\d{1,6})](.*)");

    static Optional<EntryPath> of(String path, String list) {
        Matcher matcher = FORM.matcher(path);
        return matcher.matches() && matcher.group(1).equals(list)
                ? Optional.of(new EntryPath(list, Integer.parseInt(matcher.group(2)), matcher.group(3)))
                : Optional.empty();
    }

    /** Where this stands once another entry is gone; nowhere if it was that entry's. */
    Optional<String> without(int gone) {
        if (position == gone) {
            return Optional.empty();
        }
        return Optional.of(list + "[" + (position > gone ? position - 1 : position) + "]" + rest);
    }
}
