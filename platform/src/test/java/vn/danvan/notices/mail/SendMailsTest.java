package vn.danvan.notices.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import vn.danvan.PlatformTest;
import vn.danvan.SignedIn;
import vn.danvan.TestServer;
import vn.danvan.WithTenant;
import vn.danvan.notices.GivenTasks;
import vn.danvan.notices.Inbox;
import vn.danvan.notices.Mailings;
import vn.danvan.notices.NoticeSettings;
import vn.danvan.notices.Preference;
import vn.danvan.notices.Preferences;
import vn.danvan.plans.TaskId;
import vn.danvan.plans.TaskWork;
import vn.danvan.tenancy.CurrentTenant;
import vn.danvan.tenancy.TenantId;

/** The clerk of Sở Nội vụ reports, the administrator is mailed; the mails go to a real SMTP server. */
@PlatformTest
@WithTenant("tay-ninh")
class SendMailsTest {

    private static final TenantId HERE = new TenantId("tay-ninh");
    private static final String ADDRESS = "quan.tri@btgdv.example";

    @Autowired
    private BeanFactory beans;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    @Autowired
    private TaskWork work;

    @Autowired
    private Preferences preferences;

    @Autowired
    private Inbox inbox;

    @Autowired
    private JavaMailSenderImpl configured;

    @Autowired
    private NoticeSettings settings;

    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private GivenTasks given;

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

    @Test
    void oneNoticeIsOneMailWhichSaysWhatHappenedAndWhereToGo() throws Exception {
        choose("quantri", ADDRESS, Preference.Mode.AT_ONCE, "vi");
        report("Thư báo việc đã xong");

        assertThat(node().sendDue()).isEqualTo(1);
        assertThat(node().sendDue()).isZero();

        MimeMessage mail = only();
        assertThat(mail.getAllRecipients()).extracting(Object::toString).containsExactly(ADDRESS);
        assertThat(mail.getSubject()).isEqualTo("Nhiệm vụ II.1.1 được báo cáo hoàn thành");
        assertThat(text(mail))
                .contains("Thư báo việc đã xong", "http://localhost:8080/viec-cua-toi")
                .contains("vì bạn xác nhận công việc");
        assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(mail.getFrom()[0].toString()).contains("danvan@tinh.example");
    }

    @Test
    void mailSpeaksTheLanguageOfItsReader() throws Exception {
        choose("quantri", ADDRESS, Preference.Mode.AT_ONCE, "en");
        report("Thư bằng tiếng Anh");
        node().sendDue();

        assertThat(only().getSubject()).isEqualTo("Task II.1.1 was reported done");
    }

    @Test
    void whoHasNoAddressFindsTheNoticeInTheInboxAlone() {
        TaskId task = report("Chỉ trong hộp thông báo");

        assertThat(node().sendDue()).isZero();
        SignedIn.as(HERE.value(), "quantri");
        assertThat(inbox.newest(true, 100)).anyMatch(notice -> notice.record().equals(task.value()));
    }

    @Test
    void nodeThatDiesBeforeTheServerHasAnythingLeavesTheMailToTheNext() throws Exception {
        choose("quantri", ADDRESS, Preference.Mode.AT_ONCE, "vi");
        report("Chết trước khi gửi");
        assertThat(outbox(Duration.ZERO).claim(settings.mail().lease())).isPresent();

        assertThat(node().sendDue()).as("it still may be alive").isZero();
        assertThat(nodeLater(Duration.ofMinutes(3)).sendDue()).isEqualTo(1);
        assertThat(nodeLater(Duration.ofMinutes(6)).sendDue()).isZero();
        assertThat(server.getReceivedMessages()).hasSize(1);
    }

    @Test
    void processKilledBetweenTheChangeAndTheMailLeavesExactlyOneMailToTheNext() throws Exception {
        choose("quantri", ADDRESS, Preference.Mode.AT_ONCE, "vi");
        report("SIGKILL trước khi gửi");
        try (ServerSocket silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Process doomed = doomed(silent.getLocalPort());
            silent.setSoTimeout(60_000);
            silent.accept();
            doomed.destroyForcibly();
            assertThat(doomed.waitFor()).as("128 + SIGKILL").isEqualTo(137);
        }
        assertThat(state()).isEqualTo("CLAIMED");

        assertThat(node().sendDue()).as("it still may be alive").isZero();
        assertThat(nodeLater(Duration.ofMinutes(3)).sendDue()).isEqualTo(1);
        assertThat(nodeLater(Duration.ofMinutes(6)).sendDue()).isZero();
        assertThat(server.getReceivedMessages()).hasSize(1);
    }

    private Process doomed(int port) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        DoomedNode.class.getName(),
                        TestServer.database("danvan"),
                        TestServer.OWNER,
                        TestServer.OWNER_PASSWORD,
                        HERE.value().replace('-', '_'),
                        Integer.toString(port),
                        settings.mail().lease().toString())
                .inheritIO()
                .start();
    }

    @Test
    void nodeThatComesBackTooLateCannotSendWhatAnotherTook() {
        choose("quantri", ADDRESS, Preference.Mode.AT_ONCE, "vi");
        report("Trở lại quá muộn");
        DueMail slow = outbox(Duration.ZERO).claim(settings.mail().lease()).orElseThrow();
        nodeLater(Duration.ofMinutes(3)).sendDue();

        assertThat(outbox(Duration.ofMinutes(4)).handOver(slow, settings.mail().lease()))
                .isFalse();
    }

    @Test
    void mailThatMayHaveBeenTakenNeverGoesOutAgainAndIsTold() {
        choose("quantri", ADDRESS, Preference.Mode.AT_ONCE, "vi");
        report("Chết khi đang gửi");
        Outbox dead = outbox(Duration.ZERO);
        dead.handOver(
                dead.claim(settings.mail().lease()).orElseThrow(),
                settings.mail().lease());

        assertThat(nodeLater(Duration.ofMinutes(3)).sendDue()).isZero();
        assertThat(nodeLater(Duration.ofDays(1)).sendDue()).isZero();
        assertThat(server.getReceivedMessages()).isEmpty();
        assertThat(outbox(Duration.ZERO).stuck(clock.instant().minus(Duration.ofHours(1))))
                .isEqualTo(1);
    }

    @Test
    void twoNodesAtOnceSendEachMailOnce() throws Exception {
        choose("quantri", ADDRESS, Preference.Mode.AT_ONCE, "vi");
        int mails = 12;
        IntStream.range(0, mails).forEach(each -> report("Hai máy cùng gửi " + each));

        CountDownLatch together = new CountDownLatch(2);
        int sent = 0;
        try (ExecutorService nodes = Executors.newFixedThreadPool(2)) {
            List<Future<Integer>> both = Stream.of(node(), node())
                    .map(node -> nodes.submit(() -> {
                        together.countDown();
                        together.await();
                        return CurrentTenant.callAs(HERE, node::sendDue);
                    }))
                    .toList();
            for (Future<Integer> each : both) {
                sent += each.get();
            }
        }

        assertThat(sent).isEqualTo(mails);
        assertThat(ids()).hasSize(mails).doesNotHaveDuplicates();
    }

    @Test
    void serverThatIsAwayIsTriedAgainLaterWithTheSameMessageId() throws Exception {
        choose("quantri", ADDRESS, Preference.Mode.AT_ONCE, "vi");
        report("Máy chủ thư đang nghỉ");
        String id = "<"
                + CurrentTenant.callAs(HERE, () -> jdbc.sql("select id from notice_mail where state = 'PENDING'")
                        .query(String.class)
                        .single())
                + "@tay-ninh.danvan>";
        server.stop();
        assertThat(node().sendDue()).isZero();
        assertThat(node().sendDue()).isZero();
        server.start();
        configured.setPort(server.getSmtp().getPort());

        assertThat(node().sendDue()).as("the pause is not over").isZero();
        assertThat(nodeLater(Duration.ofMinutes(2)).sendDue()).isEqualTo(1);
        assertThat(ids()).containsExactly(id);
    }

    @Test
    void mailOfWorkThatIsDoneMeanwhileIsDropped() {
        choose("canbo", "can.bo@snv.example", Preference.Mode.AT_ONCE, "vi");
        TaskId task = report("Xong trước khi thư đi");
        as("quantri", () -> work.giveBack(task, 3, "Thiếu phụ lục"));
        as("canbo", () -> work.reportDone(task, 4, null));

        assertThat(nodeLater(Duration.ofMinutes(1)).sendDue()).isZero();
        assertThat(server.getReceivedMessages()).isEmpty();
    }

    @Test
    void readNoticeIsNotMailedAnyMore() {
        choose("quantri", ADDRESS, Preference.Mode.AT_ONCE, "vi");
        report("Đã đọc trên màn hình");
        as("quantri", () -> inbox.readAll());

        assertThat(node().sendDue()).isZero();
    }

    @Test
    void digestIsOneMailAtItsHour() throws Exception {
        choose("quantri", ADDRESS, Preference.Mode.DIGEST, "vi");
        report("Tổng hợp thứ nhất");
        report("Tổng hợp thứ hai");
        report("Tổng hợp thứ ba");
        Instant hour =
                CurrentTenant.callAs(HERE, () -> jdbc.sql("select due_at from notice_mail where state = 'PENDING'")
                        .query((row, number) -> row.getTimestamp(1).toInstant())
                        .single());

        assertThat(hour).isAfter(clock.instant());
        assertThat(hour.atZone(clock.getZone()).toLocalTime()).isEqualTo(LocalTime.of(7, 0));
        assertThat(nodeAt(hour.minusMillis(1)).sendDue()).isZero();
        assertThat(nodeAt(hour).sendDue()).isEqualTo(1);
        assertThat(only().getSubject()).isEqualTo("3 thông báo đang chờ bạn");
        assertThat(text(only())).contains("Tổng hợp thứ nhất", "Tổng hợp thứ hai", "Tổng hợp thứ ba");
    }

    @Test
    void connectionThatBreaksWhileTheServerTakesTheMailLeavesItUncertain() throws Exception {
        choose("quantri", ADDRESS, Preference.Mode.AT_ONCE, "vi");
        report("Đứt kết nối");
        try (StubbornServer stubborn = new StubbornServer(null)) {
            configured.setPort(stubborn.port());
            assertThat(node().sendDue()).isZero();
        }

        assertThat(state()).isEqualTo("UNCERTAIN");
        configured.setPort(server.getSmtp().getPort());
        assertThat(nodeLater(Duration.ofDays(1)).sendDue()).isZero();
    }

    @Test
    void refusalForGoodIsTheEndAndOneForNowIsNot() throws Exception {
        choose("quantri", ADDRESS, Preference.Mode.AT_ONCE, "vi");
        report("Máy chủ từ chối");
        try (StubbornServer busy = new StubbornServer("451 4.3.0 try later")) {
            configured.setPort(busy.port());
            assertThat(node().sendDue()).isZero();
        }
        assertThat(state()).isEqualTo("PENDING");
        try (StubbornServer strict = new StubbornServer("554 5.7.1 not here")) {
            configured.setPort(strict.port());
            assertThat(nodeLater(Duration.ofMinutes(2)).sendDue()).isZero();
        }
        assertThat(state()).isEqualTo("FAILED");
    }

    private String state() {
        return jdbc.sql("select state from notice_mail order by id desc limit 1")
                .query(String.class)
                .single();
    }

    private TaskId report(String title) {
        TaskId task = given.task(given.plan(title), "II.1.1");
        as("canbo", () -> given.report(task));
        return task;
    }

    private void choose(String username, @Nullable String address, Preference.Mode mode, String language) {
        as(
                username,
                () -> preferences.choose(
                        new Preference(preferences.own().version(), address, mode, 7, language, Set.of())));
    }

    private static void as(String username, Runnable work) {
        SignedIn.as(HERE.value(), username);
        try {
            work.run();
        } finally {
            SignedIn.nobody();
        }
    }

    private SendMails node() {
        return nodeLater(Duration.ZERO);
    }

    private SendMails nodeAt(Instant moment) {
        return node(Clock.fixed(moment, clock.getZone()));
    }

    private SendMails nodeLater(Duration later) {
        return node(Clock.offset(clock, later));
    }

    private SendMails node(Clock time) {
        return new SendMails(
                new Outbox(jdbc, time),
                beans.getBean(Mailings.class),
                beans.getBean(MailText.class),
                beans.getBean(MailServer.class),
                settings);
    }

    private Outbox outbox(Duration later) {
        return new Outbox(jdbc, Clock.offset(clock, later));
    }

    private MimeMessage only() {
        assertThat(server.getReceivedMessages()).hasSize(1);
        return server.getReceivedMessages()[0];
    }

    private List<String> ids() throws MessagingException {
        java.util.ArrayList<String> ids = new java.util.ArrayList<>();
        for (MimeMessage each : server.getReceivedMessages()) {
            ids.add(each.getMessageID());
        }
        return ids;
    }

    private static String text(MimeMessage mail) throws MessagingException, IOException {
        return (String) mail.getContent();
    }
}
