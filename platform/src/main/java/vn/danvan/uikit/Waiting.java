package vn.danvan.uikit;

/**
 * How many things wait behind an entry of the navigation for the acting post: the total of the list that opens there.
 * Features implement it as a bean; the shell knows none of them.
 */
public interface Waiting {

    /** The route without a slash before it. */
    String path();

    /** Asked when a window is opened; 0 shows no number. Later changes are told by {@link WaitingChanged}. */
    int count();
}
