package vn.danvan.notices.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Transport;
import jakarta.mail.internet.MimeMessage;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import vn.danvan.notices.Mailings;
import vn.danvan.notices.NoticeSettings;
import vn.danvan.notices.mail.Refusal.Verdict;

/**
 * Sends what is due in the current province.
 *
 * <p>A mail is claimed, the server is connected to, the mail is marked as handed over, the server gets it, the mail is
 * marked as sent; each mark is committed by itself. A node that is killed before the second mark leaves the mail to the
 * next, for nothing of it has reached the server: after a restart it goes out once. A node that is killed between the
 * second mark and the third, in the milliseconds in which the server takes the mail and says 250, leaves a mail of which
 * SMTP has no means to tell whether it was taken. Such a mail stays UNCERTAIN and is not sent again: nobody gets a mail
 * twice, the notice lies in the inbox in any case, and the health tells of it.
 */
@Service
public class SendMails {

    private static final Logger LOG = LoggerFactory.getLogger(SendMails.class);
    private static final int MOST = 500;

    private final Outbox outbox;
    private final Mailings mailings;
    private final MailText text;
    private final MailServer server;
    private final NoticeSettings.Mail settings;

    SendMails(Outbox outbox, Mailings mailings, MailText text, MailServer server, NoticeSettings settings) {
        this.outbox = outbox;
        this.mailings = mailings;
        this.text = text;
        this.server = server;
        this.settings = settings.mail();
    }

    /** @return how many were sent */
    public int sendDue() {
        int halfSent = outbox.giveUpHalfSent();
        if (halfSent > 0) {
            LOG.error("{} mails were left while they were handed over; nobody knows whether they were taken", halfSent);
        }
        int sent = 0;
        for (int step = 0; step < MOST; step++) {
            Optional<DueMail> mail = outbox.claim(settings.lease());
            if (mail.isEmpty()) {
                break;
            }
            sent += deliver(mail.get()) ? 1 : 0;
        }
        return sent;
    }

    private boolean deliver(DueMail mail) {
        if (mail.attempt() > settings.attempts()) {
            outbox.failed(mail, "claimed too often");
            return false;
        }
        Optional<MailContent> content = mailings.content(mail.id(), mail.person());
        if (content.isEmpty()) {
            outbox.dropped(mail);
            return false;
        }
        try (Transport transport = server.connect()) {
            MimeMessage message = message(mail, content.get());
            return outbox.handOver(mail, settings.lease()) && give(mail, transport, message);
        } catch (MessagingException notThere) {
            again(mail, notThere);
            return false;
        }
    }

    private MimeMessage message(DueMail mail, MailContent content) throws MessagingException {
        return text.of(
                server.session(),
                mail.id(),
                content.address(),
                Locale.of(content.language()),
                List.copyOf(content.notices()));
    }

    private boolean give(DueMail mail, Transport transport, MimeMessage message) {
        try {
            transport.sendMessage(message, message.getAllRecipients());
            outbox.sent(mail);
            return true;
        } catch (MessagingException refused) {
            refused(mail, refused);
            return false;
        }
    }

    private void refused(DueMail mail, MessagingException refused) {
        Verdict verdict = Refusal.of(refused);
        switch (verdict) {
            case FOR_NOW -> again(mail, refused);
            case FOR_GOOD -> {
                LOG.warn("Mail {} was refused: {}", mail.id(), refused.getMessage());
                outbox.failed(mail, said(refused));
            }
            case UNKNOWN -> {
                LOG.error("Mail {} was broken off while it was handed over", mail.id(), refused);
                outbox.uncertain(mail, said(refused));
            }
        }
    }

    private void again(DueMail mail, MessagingException why) {
        if (mail.attempt() >= settings.attempts()) {
            LOG.error("Mail {} is given up after {} attempts", mail.id(), mail.attempt(), why);
            outbox.failed(mail, said(why));
        } else {
            LOG.warn("Mail {} could not be sent, it is tried again: {}", mail.id(), why.getMessage());
            outbox.putBack(mail, BackOff.after(mail.attempt()), said(why));
        }
    }

    private static String said(MessagingException why) {
        return String.valueOf(why.getMessage());
    }
}
