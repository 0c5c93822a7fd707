package vn.danvan.notices.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.client.RestClient;
import vn.danvan.PlatformTest;
import vn.danvan.RestClientOf;
import vn.danvan.SignedIn;
import vn.danvan.WithTenant;
import vn.danvan.identity.NotPermitted;
import vn.danvan.identity.server.issuer.SigningKeys;
import vn.danvan.notices.GivenTasks;
import vn.danvan.plans.task.TaskId;
import vn.danvan.shared.NotFound;

/** The clerk's phone asks for the calendar over HTTP, as a program that cannot sign in. */
@PlatformTest
@WithTenant("quang-binh")
class CalendarFeedsTest {

    private static final LocalDate DUE = LocalDate.of(2031, 5, 14);

    @Autowired
    private CalendarFeeds feeds;

    @Autowired
    private BeanFactory beans;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private SigningKeys keys;

    @LocalServerPort
    private int port;

    private GivenTasks given;
    private TaskId task;

    @BeforeEach
    void taskIsGiven() {
        given = new GivenTasks(beans, "quang-binh");
        task = given.task(given.planDueOn("Lịch trên điện thoại; có dấu, phẩy", DUE), "I.1");
        SignedIn.as("quang-binh", "canbo");
    }

    @AfterEach
    void deskIsLeft() {
        SignedIn.nobody();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void deadlineIsAWholeDayInTheCalendar(boolean ofUnit) {
        VEvent event = event(get(feeds.create(ofUnit).address()));

        assertThat(event.getSummary().getValue()).isEqualTo("Hạn: I.1 Việc I.1");
        assertThat(event.getDescription().getValue()).contains("Lịch trên điện thoại; có dấu, phẩy");
        assertThat(event.getDateStart().getValue().hasTime()).isFalse();
        assertThat(LocalDate.ofInstant(event.getDateStart().getValue().toInstant(), ZoneId.systemDefault()))
                .isEqualTo(DUE);
        assertThat(event.getTransparency().isTransparent()).isTrue();
    }

    @Test
    void finishedWorkLeavesTheCalendar() {
        String address = feeds.create(false).address();
        jdbc.sql("update task set state = 'DONE' where id = ?")
                .param(task.value())
                .update();

        assertThat(events(get(address)))
                .extracting(event -> event.getUid().getValue())
                .doesNotContain(uid());
    }

    @Test
    void addressThatWasTakenBackAnswersNothing() {
        NewFeed feed = feeds.create(false);
        assertThat(get(feed.address()).getStatusCode().value()).isEqualTo(200);
        feeds.revoke(feed.id());

        assertThat(get(feed.address()).getStatusCode().value()).isEqualTo(404);
        assertThat(feeds.own()).extracting(Feed::id).doesNotContain(feed.id());
        assertThatThrownBy(() -> feeds.revoke(feed.id())).isInstanceOf(NotFound.class);
    }

    @Test
    void secretOpensNothingInAnotherProvinceAndGuessingNothingAnywhere() {
        String address = feeds.create(false).address();

        assertThat(get(address.replace("/quang-binh/", "/dong-nai/"))
                        .getStatusCode()
                        .value())
                .isEqualTo(404);
        assertThat(get(address.replace("/quang-binh/", "/khong-co/"))
                        .getStatusCode()
                        .value())
                .isEqualTo(404);
        assertThat(get(address.replaceAll("/[^/]+\\.ics$", "/AAAA.ics"))
                        .getStatusCode()
                        .value())
                .isEqualTo(404);
    }

    @Test
    void feedOfSomebodyElseCannotBeTakenBack() {
        NewFeed feed = feeds.create(false);
        SignedIn.as("quang-binh", "quantri");

        assertThatThrownBy(() -> feeds.revoke(feed.id())).isInstanceOf(NotFound.class);
        assertThat(get(feed.address()).getStatusCode().value()).isEqualTo(200);
    }

    @Test
    void whoLeavesTheUnitSeesNoMoreOfIt() {
        String address = feeds.create(true).address();
        jdbc.sql("update calendar_feed set unit_id = (select id from unit where code = 'BTGDV')"
                        + " where id = (select id from calendar_feed order by id desc limit 1)")
                .update();

        assertThat(get(address).getStatusCode().value()).isEqualTo(404);
    }

    @Test
    void secretIsNotKept() {
        String address = feeds.create(false).address();
        String secret = address.substring(address.lastIndexOf('/') + 1, address.length() - ".ics".length());

        assertThat(jdbc.sql("select count(*) from calendar_feed where encode(token_hash, 'escape') like :secret")
                        .param("secret", "%" + secret + "%")
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(jdbc.sql("select count(*) from audit_entry where audit_entry::text like :secret")
                        .param("secret", "%" + secret + "%")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void auditorToWhomNobodyGivesTasksMakesNone() {
        SignedIn.as("quang-binh", "kiemtoan");

        assertThatThrownBy(() -> feeds.create(false)).isInstanceOf(NotPermitted.class);
    }

    @Test
    void feedIsMadeAndTakenBackOverRest() {
        RestClient clerk = RestClientOf.person("quang-binh", "canbo", keys, port);
        Map<String, Object> made = clerk.post()
                .uri("/api/v1/calendar-feeds")
                .body(Map.of("ofUnit", true))
                .retrieve()
                .body(RestClientOf.MAP);
        String id = String.valueOf(made.get("id"));

        assertThat(get(String.valueOf(made.get("address"))).getStatusCode().value())
                .isEqualTo(200);
        assertThat(RestClientOf.person("quang-binh", "quantri", keys, port)
                        .delete()
                        .uri("/api/v1/calendar-feeds/" + id)
                        .retrieve()
                        .toBodilessEntity()
                        .getStatusCode()
                        .value())
                .isEqualTo(404);
        assertThat(clerk.delete()
                        .uri("/api/v1/calendar-feeds/" + id)
                        .retrieve()
                        .toBodilessEntity()
                        .getStatusCode()
                        .value())
                .isEqualTo(204);
        assertThat(get(String.valueOf(made.get("address"))).getStatusCode().value())
                .isEqualTo(404);
    }

    private VEvent event(ResponseEntity<String> answer) {
        assertThat(answer.getStatusCode().value()).isEqualTo(200);
        assertThat(String.valueOf(answer.getHeaders().getContentType())).startsWith("text/calendar");
        return events(answer).stream()
                .filter(each -> each.getUid().getValue().equals(uid()))
                .findFirst()
                .orElseThrow();
    }

    private String uid() {
        return task.value() + "@quang-binh.danvan";
    }

    private static List<VEvent> events(ResponseEntity<String> answer) {
        ICalendar calendar = Biweekly.parse(answer.getBody()).first();
        return calendar.getEvents();
    }

    /** The address as it was shown, at the port of this server. */
    private ResponseEntity<String> get(String address) {
        return RestClient.builder()
                .defaultStatusHandler(status -> true, (request, response) -> {})
                .build()
                .get()
                .uri(URI.create("http://localhost:" + port + URI.create(address).getPath()))
                .retrieve()
                .toEntity(String.class);
    }
}
