package vn.danvan.notices.mail;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import vn.danvan.PlatformTest;
import vn.danvan.SignedIn;
import vn.danvan.WithTenant;
import vn.danvan.notices.Preference;
import vn.danvan.plans.task.TaskId;
import vn.danvan.tenancy.CurrentTenant;

/** What goes out, to whom and when. */
@PlatformTest
@WithTenant("tay-ninh")
class SendMailsTest extends MailsOfAProvince {

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
}
