package vn.danvan.identity.signin;

import java.util.Arrays;
import java.util.Locale;

/** Why nobody is signed in; each has a text {@code identity.failure.<parameter>}, with the province's name in it. */
enum SignInFailure {
    /** The provider named somebody who has no account here. */
    UNKNOWN_PERSON,
    PROVIDER_DOWN,
    /** Begun in another window, too long ago, or not by this person at all. */
    NOT_COMPLETED;

    /** As it stands in an address. */
    String parameter() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static SignInFailure of(String parameter) {
        return Arrays.stream(values())
                .filter(each -> each.parameter().equals(parameter))
                .findFirst()
                .orElse(NOT_COMPLETED);
    }
}
