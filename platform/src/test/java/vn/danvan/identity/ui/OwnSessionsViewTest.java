package vn.danvan.identity.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H3;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import vn.danvan.PlatformTest;
import vn.danvan.SignedIn;
import vn.danvan.VietnameseReader;
import vn.danvan.uikit.Facts;

@PlatformTest
class OwnSessionsViewTest extends SpringBrowserlessTest {

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    @BeforeEach
    @Override
    protected void initVaadinEnvironment() {
        SignedIn.as("dong-nai", "kiemtoan");
        super.initVaadinEnvironment();
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(new MockHttpServletRequest()));
        VietnameseReader.sitsDown();
        none();
        signedIn("kiemtoan", "Mozilla/5.0 (Linux; Android 15) Chrome/130.0 Mobile Safari/537.36", "0:0:0:0:0:0:0:1");
        signedIn("kiemtoan", "curl/8.5", "2001:db8:0:0:0:0:0:5");
        signedIn("canbo", "Mozilla/5.0 (X11; Linux) Firefox/133.0", "203.0.113.5");
        UI.getCurrent().navigate("phien-dang-nhap");
    }

    @AfterEach
    void deskIsLeft() {
        none();
        RequestContextHolder.resetRequestAttributes();
        SignedIn.nobody();
    }

    @Test
    void onlyOnesOwnSessionsAreListed() {
        assertThat(find(H3.class).all())
                .extracting(H3::getText)
                .containsExactlyInAnyOrder("Chrome · Android", "Trình duyệt khác");
    }

    @Test
    void addressIsToldAsPeopleReadIt() {
        assertThat(find(Facts.class).all())
                .extracting(facts -> facts.getElement().getTextRecursively())
                .anySatisfy(facts -> assertThat(facts).contains("Máy này"))
                .anySatisfy(facts -> assertThat(facts).contains("2001:db8::5"))
                .allSatisfy(facts -> assertThat(facts).doesNotContain("0:0:0"));
    }

    @Test
    void endedSessionLeavesTheListAndTheDatabase() {
        test(find(Button.class).withText("Kết thúc").all().getFirst()).click();

        assertThat(find(H3.class).all()).hasSize(1);
        assertThat(count("kiemtoan")).isEqualTo(1);
    }

    @Test
    void endingAllOthersLeavesThoseOfOtherPeople() {
        test(find(Button.class).withText("Kết thúc mọi phiên khác").single()).click();

        assertThat(count("kiemtoan")).isZero();
        assertThat(count("canbo")).isEqualTo(1);
    }

    private void signedIn(String username, String browser, String address) {
        java.sql.Timestamp now = java.sql.Timestamp.from(Instant.now(clock));
        jdbc.sql("insert into signed_in_session (id, username, started_at, last_seen_at, address, browser)"
                        + " values (?, ?, ?, ?, ?, ?)")
                .params(UUID.randomUUID(), username, now, now, address, browser)
                .update();
    }

    private long count(String username) {
        return jdbc.sql("select count(*) from signed_in_session where username = ?")
                .param(username)
                .query(Long.class)
                .single();
    }

    private void none() {
        jdbc.sql("delete from signed_in_session where username in ('kiemtoan', 'canbo')")
                .update();
    }
}
