package vn.danvan.shell;

import org.jspecify.annotations.Nullable;

/** Frameworks wrap what a service throws; this looks through the wrapping. */
final class Causes {

    private static final int DEEPEST = 20;

    private Causes() {}

    static <X extends Throwable> @Nullable X find(@Nullable Throwable thrown, Class<X> kind) {
        Throwable each = thrown;
        for (int depth = 0; each != null && depth < DEEPEST; depth++) {
            if (kind.isInstance(each)) {
                return kind.cast(each);
            }
            each = each.getCause();
        }
        return null;
    }
}
