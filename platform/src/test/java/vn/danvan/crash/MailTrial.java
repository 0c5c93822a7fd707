package vn.danvan.crash;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.danvan.audit.VerifyAudit;

/** The platform is killed between a change and the mail that tells of it: it is told once, and the log is whole. */
class MailTrial {

    private static final String ADDRESS = "nguoi.duyet@vi-du.example";

    private String schema = "";

    @Test
    void mailOfAChangeGoesOutOnceThoughThePlatformDiesBeforeIt(@TempDir Path directory) throws Exception {
        Provinces folder = new Provinces(directory.resolve("tenants"));
        String province = folder.another();
        schema = province.replace('-', '_');
        Files.writeString(folder.directory().resolve(province).resolve("tenant.yaml"), """
                  - username: nguoiduyet
                    fullName: Người Duyệt
                    posts:
                      - {unit: A, position: Phó Giám đốc, side: GOVERNMENT, duty: PROVINCE_ADMIN, from: 2021-01-01}
                """, StandardOpenOption.APPEND);
        try (OwnCluster cluster = new OwnCluster(directory);
                ServerSocket silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                OwnPlatform platform = new OwnPlatform(
                        BuiltJar.extracted(directory.resolve("app")),
                        cluster,
                        directory,
                        folder.directory(),
                        mailsTo(silent.getLocalPort()))) {
            platform.start();
            wantsMails(cluster);
            submit(new Caller(province, platform::port, new Caller.Tally()), directory);
            silent.setSoTimeout((int) Happens.PATIENCE.toMillis());
            silent.accept();
            platform.kill();
            silent.close();
            assertThat(mails(cluster)).as("taken up, and not handed over").containsExactly("CLAIMED");

            GreenMail server = new GreenMail(new ServerSetup(silent.getLocalPort(), "127.0.0.1", "smtp"));
            server.start();
            try {
                platform.start();
                Happens.await(() -> mails(cluster).equals(List.of("SENT")));
                List<String> round = rounds(cluster);
                Happens.await(() -> !rounds(cluster).equals(round));
                assertThat(server.getReceivedMessages()).hasSize(1);
                assertThat(server.getReceivedMessages()[0].getAllRecipients())
                        .extracting(Object::toString)
                        .containsExactly(ADDRESS);
            } finally {
                server.stop();
            }
            Process verify = platform.run("verify", VerifyAudit.FLAG);
            assertThat(verify.waitFor(Happens.PATIENCE.toMinutes(), TimeUnit.MINUTES))
                    .isTrue();
            assertThat(verify.exitValue()).as("the chain of the log").isZero();
        }
    }

    private static List<String> mailsTo(int port) {
        return List.of(
                "--spring.mail.host=127.0.0.1",
                "--spring.mail.port=" + port,
                "--platform.notices.mail.from=danvan@vi-du.example",
                "--platform.notices.mail.every=1s");
    }

    /** A plan is submitted by one administrator, so that the other one is told. */
    private static void submit(Caller caller, Path directory) throws Exception {
        try (Ledger ledger = new Ledger(directory.resolve("ledger"))) {
            new Story(caller, ledger, "thu").tell();
        }
        String plan =
                "/api/v1/plans/" + caller.get("/api/v1/plans").findPath("id").asString();
        int version = caller.get(plan).findPath("version").asInt();
        JsonNode made = caller.post(
                plan + "/clones",
                "application/json",
                json(Map.of("version", version, "year", 2027, "leftOut", List.of())),
                "clone");
        String draft = "/api/v1/plans/" + made.path("id").asString();
        caller.post(
                draft + "/transitions",
                "application/json",
                json(Map.of("version", caller.get(draft).findPath("version").asInt(), "to", "SUBMITTED")),
                "submit");
    }

    private void wantsMails(OwnCluster cluster) throws Exception {
        cluster.run("insert into %1$s.notice_preference (person_id, address, mode, digest_hour, language, muted)"
                        .formatted(schema)
                + " select person_id, '%s', 'AT_ONCE', 7, 'vi', '[]' from %s.account where username = 'nguoiduyet'"
                        .formatted(ADDRESS, schema));
    }

    private List<String> mails(OwnCluster cluster) throws Exception {
        return cluster.ask("select state from " + schema + ".notice_mail order by id");
    }

    /** When the outbox was last looked through. */
    private static List<String> rounds(OwnCluster cluster) throws Exception {
        return cluster.ask("select last_success::text from platform.scheduled_task where task_name = 'send-mails'");
    }

    private static byte[] json(Map<String, Object> body) {
        return JsonMapper.shared().writeValueAsBytes(body);
    }
}
