package vn.danvan.notices.mail;

import jakarta.mail.MessagingException;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;

/** What a server that did not take a mail meant, by its reply code (RFC 5321, 4.2.1: 4 is for now, 5 for good). */
final class Refusal {

    private static final int FOR_GOOD_FROM = 500;

    private Refusal() {}

    /** Whether it is worth another try. */
    enum Verdict {
        FOR_NOW,
        FOR_GOOD,
        /** The connection broke before the server answered. */
        UNKNOWN
    }

    static Verdict of(MessagingException thrown) {
        int code = code(thrown);
        if (code > 0) {
            return code >= FOR_GOOD_FROM ? Verdict.FOR_GOOD : Verdict.FOR_NOW;
        }
        return Verdict.UNKNOWN;
    }

    /** The last reply in the chain of exceptions; one about an address lies below one about the mail. */
    private static int code(MessagingException thrown) {
        int code = 0;
        for (Exception each = thrown; each instanceof MessagingException one; each = one.getNextException()) {
            int replied =
                    switch (one) {
                        case SMTPAddressFailedException address -> address.getReturnCode();
                        case SMTPSenderFailedException sender -> sender.getReturnCode();
                        case SMTPSendFailedException send -> send.getReturnCode();
                        default -> 0;
                    };
            code = replied > 0 ? replied : code;
        }
        return code;
    }
}
