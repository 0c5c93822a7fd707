package vn.danvan.shell;

import vn.danvan.tenancy.RefusedWrites;

/** What people are told when their province takes no writes. */
final class RefusedWords {

    private RefusedWords() {}

    static String key(RefusedWrites.Reason reason) {
        return switch (reason) {
            case MOVING -> "shell.problem.moving";
            case READ_ONLY -> "shell.problem.read-only";
        };
    }
}
