package vn.danvan.notices.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.danvan.PlatformTest;
import vn.danvan.TestServer;
import vn.danvan.WithTenant;
import vn.danvan.notices.Preference;
import vn.danvan.tenancy.CurrentTenant;

/** Nodes that die, come back or work side by side: a mail goes out once, or it is told that it may have. */
@PlatformTest
@WithTenant("tay-ninh")
class DyingNodesTest extends MailsOfAProvince {

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
}
