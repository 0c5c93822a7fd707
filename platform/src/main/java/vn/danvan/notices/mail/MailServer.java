package vn.danvan.notices.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.NoSuchProviderException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.stereotype.Component;

/** The SMTP server of {@code spring.mail}. Connecting and handing over are two steps, because only the second can be done twice. */
@Component
class MailServer {

    private final ObjectProvider<JavaMailSenderImpl> configured;

    MailServer(ObjectProvider<JavaMailSenderImpl> configured) {
        this.configured = configured;
    }

    /** @throws MessagingException when there is none, it does not answer, or it does not let us in */
    Transport connect() throws MessagingException {
        JavaMailSenderImpl server = configured.getIfAvailable();
        // The beans that the build prepares hold a sender in any case; without a host it would ask this machine.
        if (server == null || server.getHost() == null) {
            throw new NoSuchProviderException("spring.mail.host is not set");
        }
        String protocol = server.getProtocol();
        Transport transport = server.getSession().getTransport(protocol == null ? "smtp" : protocol);
        transport.connect(server.getHost(), server.getPort(), server.getUsername(), server.getPassword());
        return transport;
    }

    Session session() {
        JavaMailSenderImpl server = configured.getIfAvailable();
        return server == null ? Session.getInstance(new java.util.Properties()) : server.getSession();
    }
}
