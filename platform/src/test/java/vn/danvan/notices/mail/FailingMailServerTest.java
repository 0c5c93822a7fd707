package vn.danvan.notices.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import vn.danvan.PlatformTest;
import vn.danvan.WithTenant;
import vn.danvan.notices.Preference;
import vn.danvan.tenancy.CurrentTenant;

/** The server of the mails is away, breaks off or refuses. */
@PlatformTest
@WithTenant("tay-ninh")
class FailingMailServerTest extends MailsOfAProvince {

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
}
