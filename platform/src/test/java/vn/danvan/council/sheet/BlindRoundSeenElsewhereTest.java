package vn.danvan.council.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.danvan.PlatformTest;
import vn.danvan.SignedIn;
import vn.danvan.WithTenant;
import vn.danvan.council.Appointment;
import vn.danvan.council.CouncilFixture;
import vn.danvan.council.CouncilRole;
import vn.danvan.council.CouncilService;
import vn.danvan.council.round.RoundService;
import vn.danvan.meeting.MeetingDraft;
import vn.danvan.meeting.MeetingId;
import vn.danvan.meeting.MeetingKind;
import vn.danvan.meeting.MeetingProblem;
import vn.danvan.meeting.MeetingService;
import vn.danvan.meeting.agenda.AgendaService;
import vn.danvan.meeting.live.LiveService;
import vn.danvan.meeting.minutes.MinutesHead;
import vn.danvan.meeting.minutes.MinutesService;
import vn.danvan.models.ModelId;
import vn.danvan.models.ModelService;
import vn.danvan.replication.AdoptionFilter;
import vn.danvan.replication.AdoptionId;
import vn.danvan.replication.AdoptionService;

/** Nor from what else the province keeps: agendas, families of models, adoptions, likenesses. */
@PlatformTest
@WithTenant(CouncilFixture.PROVINCE)
class BlindRoundSeenElsewhereTest extends ScoredBlind {

    @Test
    void anAgendaNamesTheModelOnlyWhenTheRoundIsClosed() {
        MeetingId meeting = meeting();

        for (String judge : CouncilFixture.JUDGES) {
            assertThat(ofTheMeeting(meeting, judge))
                    .as(judge)
                    .contains("Đường hoa •••")
                    .doesNotContain(names);
        }
        all.score("hoidong2", named, true);
        CouncilFixture.admin();
        RoundService rounds = context.getBean(RoundService.class);
        rounds.close(round, rounds.details(round).summary().version());
        assertThat(ofTheMeeting(meeting, "hoidong3")).contains("Đường hoa Thôn Ba Cụm", "Sở Tư pháp");
    }

    private MeetingId meeting() {
        CouncilFixture.admin();
        Instant begins = Instant.now().plus(Duration.ofMinutes(10));
        MeetingId meeting = context.getBean(MeetingService.class)
                .plan(new MeetingDraft(all.council, MeetingKind.ORDINARY, "Phiên họp", "Phòng họp", begins, begins));
        context.getBean(AgendaService.class).addModel(meeting, named);
        return meeting;
    }

    private String ofTheMeeting(MeetingId meeting, String judge) {
        SignedIn.as(CouncilFixture.PROVINCE, judge);
        String seen = context.getBean(LiveService.class).look(meeting) + "\n"
                + context.getBean(MinutesService.class).preview(meeting);
        SignedIn.nobody();
        return seen + "\n" + read(rest(judge), "/meetings/" + meeting);
    }

    @Test
    void whoPreparesAnAgendaAndJudgesChoosesWithoutNames() {
        CouncilFixture.admin();
        Instant begins = Instant.now().plus(Duration.ofMinutes(10));
        MeetingId meeting = context.getBean(MeetingService.class)
                .plan(new MeetingDraft(all.council, MeetingKind.ORDINARY, "Phiên họp", "Phòng họp", begins, begins));
        assertThat(candidate(meeting)).contains("Đường hoa Thôn Ba Cụm");
        context.getBean(CouncilService.class)
                .appoint(
                        all.council,
                        new Appointment(fixture.person("quantri"), CouncilRole.MEMBER, LocalDate.of(2026, 1, 1), null));

        assertThat(candidate(meeting)).contains("Đường hoa •••").doesNotContain("Đường hoa Thôn Ba Cụm");
    }

    /** Other tests have left models of the same name. */
    private String candidate(MeetingId meeting) {
        return context.getBean(AgendaService.class).candidates(meeting).stream()
                .map(Object::toString)
                .filter(each -> each.contains(named.toString()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aFamilyTreeDoesNotSayWhatGrewOutOfAModel() {
        ModelId origin = fixture.model("Mô hình gốc");
        adopted(origin);
        AdoptionService adoptions = context.getBean(AdoptionService.class);
        CouncilFixture.admin();
        assertThat(adoptions.family(origin).toString()).contains("Đường hoa Thôn Ba Cụm");
        SignedIn.as(CouncilFixture.PROVINCE, "hoidong1");

        assertThat(adoptions.family(origin).toString()).doesNotContain("Ba Cụm");
        assertThat(adoptions.findFamily(named))
                .as("its own page opens without a way there")
                .isEmpty();
        assertThat(SeenText.answer(() -> adoptions.family(named)).toString())
                .as("by the number in the address of one's sheet")
                .doesNotContain("Mô hình gốc");
    }

    /** It is scored for a higher level, while what it was recognised for before has spread. */
    @Test
    void whatGrewOutOfItDoesNotSayWhereItComesFrom() {
        ModelId child = fixture.model("Mô hình con", unitOf("hoidong1"), fixture.person("decu"), List.of());
        AdoptionId adoption = adopted(named, child, unitOf("hoidong1"));
        jdbc.sql("""
                        insert into adoption_event (id, adoption_id, happened_at, step, state, person_name, position, note)
                        values (gen_random_uuid(), :id, now(), 'AGREE', 'AGREED', 'Người của Ba Cụm', 'Giám đốc Sở Tư pháp',
                            'Mời về Thôn Ba Cụm'),
                          (gen_random_uuid(), :id, now(), 'START', 'RUNNING', 'Người nhận', 'Chuyên viên', null)""").param("id", adoption.value()).update();
        AdoptionService adoptions = context.getBean(AdoptionService.class);
        CouncilFixture.admin();
        assertThat(adoptions.family(child).toString()).contains("Đường hoa Thôn Ba Cụm");
        assertThat(adoptions.details(adoption).nameless()).isFalse();
        SignedIn.as(CouncilFixture.PROVINCE, "hoidong1");

        assertThat(adoptions.family(child).toString()).doesNotContain("Ba Cụm", named.toString());
        assertThat(adoptions.details(adoption).nameless()).isTrue();
        assertThat(adoptions.details(adoption).toString())
                .contains("Mô hình con", "Người nhận")
                .doesNotContain("Ba Cụm")
                .doesNotContain("Sở Tư pháp");
    }

    @Test
    void minutesWaitUntilTheRoundIsClosedAsTheySayNames() {
        MeetingId meeting = meeting();
        jdbc.sql("update meeting set state = 'OPEN', opened_at = now() where id = ?")
                .param(meeting.value())
                .update();
        MinutesService minutes = context.getBean(MinutesService.class);
        MinutesHead head = new MinutesHead("01/BB", LocalDate.now(), "", "");

        assertThat(minutes.tellsHistory(meeting)).isFalse();
        assertThatThrownBy(() -> minutes.close(meeting, head))
                .isInstanceOfSatisfying(MeetingProblem.class, problem -> assertThat(problem.reason())
                        .isEqualTo(MeetingProblem.Reason.BLIND_ROUND_OPEN));
        RoundService rounds = context.getBean(RoundService.class);
        all.score("hoidong2", named, true);
        CouncilFixture.admin();
        rounds.close(round, rounds.details(round).summary().version());

        assertThat(minutes.close(meeting, head).content().toString()).contains("Đường hoa Thôn Ba Cụm");
        assertThat(minutes.tellsHistory(meeting)).isTrue();
    }

    /** The judge's unit leads the model that was adopted. */
    @Test
    void anAdoptionDoesNotNameTheModelThatGrewOutOfIt() {
        ModelId origin = fixture.model("Mô hình gốc", unitOf("hoidong1"), fixture.person("decu"), List.of());
        AdoptionId adoption = adopted(origin);
        AdoptionService adoptions = context.getBean(AdoptionService.class);
        CouncilFixture.admin();
        assertThat(adoptions.details(adoption).toString()).contains("Đường hoa Thôn Ba Cụm");
        SignedIn.as(CouncilFixture.PROVINCE, "hoidong1");

        assertThat(adoptions.details(adoption).toString())
                .contains("Mô hình gốc")
                .doesNotContain("Ba Cụm");
        assertThat(adoptions.list(AdoptionFilter.NONE, List.of(), 0, 200).toString())
                .contains(adoption.toString())
                .doesNotContain(named.toString());
    }

    @Test
    void aModelThatLooksAlikeIsNotNamedBesideTheUnitsOwn() {
        ModelId own = fixture.model("Đường hoa Thôn Ba Cụm", unitOf("hoidong1"), fixture.person("decu"), List.of());
        bothLieAt("Xóm Trại Cá Lăng", own, named);
        ModelService models = context.getBean(ModelService.class);
        CouncilFixture.admin();
        String told = models.duplicates(own).toString();
        SignedIn.as(CouncilFixture.PROVINCE, "hoidong1");
        String toAJudge = models.duplicates(own).toString();
        bothLieAt("Thôn Ba Cụm", own, named);

        assertThat(told).contains(named.toString());
        assertThat(toAJudge).doesNotContain(named.toString());
    }

    /** Other tests leave many models at the place of these, which so tells nothing. */
    private void bothLieAt(String place, ModelId one, ModelId other) {
        jdbc.sql("update skilful_model set place = :place, content = jsonb_set(content::jsonb, '{place}',"
                        + " to_jsonb(:place ::text))::text where id in (:ids)")
                .param("place", place)
                .param("ids", List.of(one.value(), other.value()))
                .update();
    }

    private String unitOf(String username) {
        return jdbc.sql("select u.code from post p join unit u on u.id = p.unit_id where p.person_id = ? order by 1")
                .param(fixture.person(username))
                .query(String.class)
                .list()
                .getFirst();
    }

    /** The model of which nobody is to know grew out of it. */
    private AdoptionId adopted(ModelId origin) {
        return adopted(origin, named, "SO-TP");
    }

    private AdoptionId adopted(ModelId origin, ModelId own, String unit) {
        AdoptionId id = new AdoptionId(UUID.randomUUID());
        jdbc.sql("""
                        insert into adoption (id, version, model_id, unit_id, state, adaptation, contact, model_contact,
                          result, asked_by, asked_at, changed_at, own_model)
                        values (?, 0, ?, ?, 'ASKED', '', '', '', '', ?, now(), now(), ?)""")
                .params(id.value(), origin.value(), fixture.unit(unit).value(), fixture.person("decu"), own.value())
                .update();
        return id;
    }
}
