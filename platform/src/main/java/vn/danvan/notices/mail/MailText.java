package vn.danvan.notices.mail;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.danvan.notices.Notice;
import vn.danvan.notices.NoticeSettings;
import vn.danvan.notices.NoticeTexts;
import vn.danvan.tenancy.CurrentTenant;
import vn.danvan.tenancy.TenantId;
import vn.danvan.tenancy.TenantProfiles;

/** Notices as a mail: plain text, in the reader's language, with a Message-ID that is the same at each attempt. */
@Component
class MailText {

    private static final int LONGEST_SUBJECT = 150;

    private final NoticeTexts texts;
    private final TenantProfiles profiles;
    private final NoticeSettings settings;
    private final Clock clock;

    MailText(NoticeTexts texts, TenantProfiles profiles, NoticeSettings settings, Clock clock) {
        this.texts = texts;
        this.profiles = profiles;
        this.settings = settings;
        this.clock = clock;
    }

    MimeMessage of(Session session, UUID mail, String to, Locale locale, List<Notice> notices)
            throws MessagingException {
        TenantId tenant = CurrentTenant.required();
        String committee = profiles.of(tenant).nameOn(LocalDate.now(clock)).committee();
        MimeMessage message = new Identified(session, "<" + mail + "@" + tenant.value() + ".danvan>");
        message.setFrom(from(committee));
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(to, true));
        message.setSubject(subject(notices, locale), StandardCharsets.UTF_8.name());
        message.setSentDate(Date.from(clock.instant()));
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setText(body(notices, locale, committee), StandardCharsets.UTF_8.name());
        message.saveChanges();
        return message;
    }

    private InternetAddress from(String committee) throws MessagingException {
        InternetAddress from = new InternetAddress(settings.mail().from(), true);
        try {
            from.setPersonal(committee, StandardCharsets.UTF_8.name());
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
        return from;
    }

    private String subject(List<Notice> notices, Locale locale) {
        String subject = notices.size() == 1
                ? texts.title(notices.getFirst(), locale)
                : texts.text("notices.mail.digest.subject", locale, notices.size());
        String line = subject.replaceAll("\\s+", " ").strip();
        return line.length() <= LONGEST_SUBJECT ? line : line.substring(0, LONGEST_SUBJECT - 1) + "…";
    }

    private String body(List<Notice> notices, Locale locale, String committee) {
        return notices.stream()
                .map(notice -> texts.title(notice, locale)
                        + "\n" + texts.about(notice, locale)
                        + "\n" + texts.text("notices.mail.open", locale, address(notice.path()))
                        + "\n" + texts.why(notice, locale))
                .collect(Collectors.joining(
                        "\n\n",
                        texts.text("notices.mail.greeting", locale) + "\n\n",
                        "\n\n--\n"
                                + texts.text("notices.mail.footer", locale, committee, address("thong-bao/cach-nhan"))
                                + "\n"));
    }

    private String address(String path) {
        return settings.mail().address() + "/" + path;
    }

    /** Jakarta Mail makes up a new id with each message unless it is told. */
    private static final class Identified extends MimeMessage {

        private final String id;

        Identified(Session session, String id) {
            super(session);
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", id);
        }
    }
}
