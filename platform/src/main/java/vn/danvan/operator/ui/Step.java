package vn.danvan.operator.ui;

/** The wizard's pages, in their order. */
enum Step {
    NAME,
    DETAILS,
    ADMINISTRATOR;

    public int number() {
        return ordinal() + 1;
    }

    Step before() {
        return values()[Math.max(0, ordinal() - 1)];
    }
}
