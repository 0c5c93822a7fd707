package vn.danvan.notices.mail;

import java.sql.Connection;
import java.sql.DriverManager;
import java.time.Clock;
import java.time.Duration;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** A process that claims a mail and turns to a server that never says a word: there it is killed. */
final class DoomedNode {

    private DoomedNode() {}

    /** @param settings address, role and password of the database, schema, port of the silent server, lease */
    public static void main(String[] settings) throws Exception {
        try (Connection connection = DriverManager.getConnection(settings[0], settings[1], settings[2])) {
            connection.createStatement().execute("set search_path = " + settings[3]);
            Outbox outbox =
                    new Outbox(JdbcClient.create(new SingleConnectionDataSource(connection, true)), Clock.systemUTC());
            outbox.claim(Duration.parse(settings[5])).orElseThrow();
            JavaMailSenderImpl silent = new JavaMailSenderImpl();
            silent.setHost("127.0.0.1");
            silent.setPort(Integer.parseInt(settings[4]));
            StaticListableBeanFactory beans = new StaticListableBeanFactory();
            beans.addBean("silent", silent);
            new MailServer(beans.getBeanProvider(JavaMailSenderImpl.class)).connect();
        }
    }
}
