package vn.danvan.recognition.choosing;

/**
 * What stands elsewhere that concerns a model.
 *
 * @param waiting whether another decision holds it
 * @param namesake whether another of its name and unit is in force
 * @param conflicted whether somebody with a conflict of interest scored it or voted on it
 * @param duplicate whether it looks like another registration, and nobody told them apart
 */
record Around(boolean waiting, boolean namesake, boolean conflicted, boolean duplicate) {

    static final Around NOTHING = new Around(false, false, false, false);
}
