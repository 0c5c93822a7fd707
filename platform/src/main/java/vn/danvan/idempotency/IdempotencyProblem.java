package vn.danvan.idempotency;

import vn.danvan.shared.DomainProblem;

/** The key of a request cannot be taken; nothing was changed. */
class IdempotencyProblem extends DomainProblem {

    enum Reason {
        /** Not 1 to 255 visible ASCII characters. */
        KEY_MALFORMED("key-malformed"),
        ANOTHER_REQUEST("another-request"),
        UNDER_WAY("under-way"),
        TOO_LARGE("too-large");

        private final String key;

        Reason(String key) {
            this.key = key;
        }
    }

    IdempotencyProblem(Reason reason) {
        super("idempotency.problem." + reason.key);
    }
}
