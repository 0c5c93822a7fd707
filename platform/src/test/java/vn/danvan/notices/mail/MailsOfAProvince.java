package vn.danvan.notices.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import vn.danvan.SignedIn;
import vn.danvan.notices.GivenTasks;
import vn.danvan.notices.Inbox;
import vn.danvan.notices.Mailings;
import vn.danvan.notices.NoticeSettings;
import vn.danvan.notices.Preference;
import vn.danvan.notices.Preferences;
import vn.danvan.plans.TaskWork;
import vn.danvan.plans.task.TaskId;
import vn.danvan.tenancy.CurrentTenant;
import vn.danvan.tenancy.TenantId;

/** The clerk of Sở Nội vụ reports, the administrator is mailed; the mails go to a real SMTP server. */
abstract class MailsOfAProvince {

    static final TenantId HERE = new TenantId("tay-ninh");
    static final String ADDRESS = "quan.tri@btgdv.example";

    @Autowired
    BeanFactory beans;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    @Autowired
    TaskWork work;

    @Autowired
    Preferences preferences;

    @Autowired
    Inbox inbox;

    @Autowired
    JavaMailSenderImpl configured;

    @Autowired
    NoticeSettings settings;

    final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    GivenTasks given;

    @BeforeEach
    void serverListensAndNothingIsLeft() {
        server.start();
        configured.setPort(server.getSmtp().getPort());
        given = new GivenTasks(beans, HERE.value());
        CurrentTenant.runAs(
                HERE, () -> jdbc.sql("update notice_mail set state = 'DROPPED' where state not in ('SENT', 'DROPPED')")
                        .update());
    }

    @AfterEach
    void deskIsLeft() {
        CurrentTenant.runAs(HERE, () -> {
            choose("quantri", null, Preference.Mode.NONE, "vi");
            choose("canbo", null, Preference.Mode.NONE, "vi");
        });
        SignedIn.nobody();
        server.stop();
    }

    String state() {
        return jdbc.sql("select state from notice_mail order by id desc limit 1")
                .query(String.class)
                .single();
    }

    TaskId report(String title) {
        TaskId task = given.task(given.plan(title), "II.1.1");
        as("canbo", () -> given.report(task));
        return task;
    }

    void choose(String username, @Nullable String address, Preference.Mode mode, String language) {
        as(
                username,
                () -> preferences.choose(
                        new Preference(preferences.own().version(), address, mode, 7, language, Set.of())));
    }

    static void as(String username, Runnable work) {
        SignedIn.as(HERE.value(), username);
        try {
            work.run();
        } finally {
            SignedIn.nobody();
        }
    }

    SendMails node() {
        return nodeLater(Duration.ZERO);
    }

    SendMails nodeAt(Instant moment) {
        return node(Clock.fixed(moment, clock.getZone()));
    }

    SendMails nodeLater(Duration later) {
        return node(Clock.offset(clock, later));
    }

    SendMails node(Clock time) {
        return new SendMails(
                new Outbox(jdbc, time),
                beans.getBean(Mailings.class),
                beans.getBean(MailText.class),
                beans.getBean(MailServer.class),
                settings);
    }

    Outbox outbox(Duration later) {
        return new Outbox(jdbc, Clock.offset(clock, later));
    }

    MimeMessage only() {
        assertThat(server.getReceivedMessages()).hasSize(1);
        return server.getReceivedMessages()[0];
    }

    List<String> ids() throws MessagingException {
        java.util.ArrayList<String> ids = new java.util.ArrayList<>();
        for (MimeMessage each : server.getReceivedMessages()) {
            ids.add(each.getMessageID());
        }
        return ids;
    }

    static String text(MimeMessage mail) throws MessagingException, IOException {
        return (String) mail.getContent();
    }
}
