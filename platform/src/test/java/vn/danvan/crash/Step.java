package vn.danvan.crash;

/** What a client does with each of its documents, one after the other. */
enum Step {
    IMPORT,
    CONFIRM,
    START,
    AMEND;

    static String key(String story, Step step) {
        return story + ":" + step;
    }
}
