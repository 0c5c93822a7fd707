package vn.danvan.shell;

import java.util.Locale;
import vn.danvan.tenancy.TenantState;

/** What people are told when their province takes no writes. */
final class RefusedWords {

    private RefusedWords() {}

    static String key(TenantState refusing) {
        return "shell.problem." + refusing.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
