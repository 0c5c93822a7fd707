package vn.danvan.replication.effect;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.danvan.PlatformTest;
import vn.danvan.SignedIn;
import vn.danvan.WithTenant;
import vn.danvan.identity.Right;
import vn.danvan.identity.Rights;
import vn.danvan.models.ModelId;
import vn.danvan.models.registration.ModelField;
import vn.danvan.notices.Recipient;
import vn.danvan.notices.Recipients;
import vn.danvan.replication.RecognisedSamples;
import vn.danvan.shared.UnitId;
import vn.danvan.shared.WaitingWork;

/** A model of Sở Nội vụ whose effect is asked for: of the department, and of the administrator, for nobody else is above it. */
@PlatformTest
@WithTenant("khanh-hoa")
class ChecksToAnswerTest {

    private static final LocalDate ANSWER_BY = LocalDate.now().plusDays(20);

    @Autowired
    private ChecksToAnswer waiting;

    @Autowired
    private EffectService effects;

    @Autowired
    private Recipients recipients;

    @Autowired
    private Rights rights;

    @Autowired
    private JdbcClient jdbc;

    private RecognisedSamples samples;
    private ModelId model;
    private CheckId check;

    @BeforeEach
    void halfAYearIsOver() {
        samples = new RecognisedSamples(jdbc, "khanh-hoa");
        samples.as("canbo", "SO-NV");
        model = samples.add(
                "SO-NV", "Chờ trả lời", ModelField.ECONOMY, LocalDate.now().minusMonths(6));
        check = asked(6, LocalDate.now().minusDays(10));
    }

    @AfterEach
    void deskIsLeft() {
        samples.state(model, "FADED");
        SignedIn.nobody();
    }

    @Test
    void bothSidesHaveItUntilTheirLastDayAndEachUntilItAnswered() {
        for (String[] who : new String[][] {{"canbo", "SO-NV"}, {"bithu", "SO-NV"}, {"quantri", "BTGDV"}}) {
            samples.as(who[0], who[1]);
            assertThat(mine()).singleElement().satisfies(entry -> {
                assertThat(entry.path()).isEqualTo("hieu-qua/" + check);
                assertThat(entry.due()).isEqualTo(ANSWER_BY);
                assertThat(entry.arguments()).containsExactly(6);
            });
        }
        samples.as("canbo", "SO-NV");
        effects.answer(check, new EffectAnswer(Effect.EFFECTIVE, 12, "Sổ theo dõi"));
        assertThat(mine()).isEmpty();
        samples.as("quantri", "BTGDV");
        assertThat(mine()).hasSize(1);
        effects.answer(check, new EffectAnswer(Effect.WEAKENED, null, "Đã kiểm tra"));
        assertThat(mine()).isEmpty();
    }

    @Test
    void unitsBesideAndThoseWhoOnlyJudgeHaveNothing() {
        for (String[] who : new String[][] {{"bithu", "DU-SO-NV"}, {"decu", "HPN"}, {"hoidong3", "SO-NV"}}) {
            samples.as(who[0], who[1]);
            assertThat(mine()).as(who[0]).isEmpty();
        }
    }

    @Test
    void laterCheckTakesThePlaceOfTheOneThatNobodyAnswered() {
        CheckId later = asked(12, LocalDate.now());
        samples.as("canbo", "SO-NV");

        assertThat(mine()).extracting(WaitingWork.Entry::path).containsExactly("hieu-qua/" + later);
    }

    @Test
    void modelThatIsRecognisedNoMoreIsNotAskedFor() {
        samples.state(model, "REVOKED");
        samples.as("canbo", "SO-NV");
        assertThat(mine()).isEmpty();
    }

    /** Both ways through the tree say the same: who is told of a unit, and which units a post is told of. */
    @Test
    void unitsBelowAPostAreThoseAboveWhichItIsTold() {
        List<UnitId> all = jdbc
                .sql("select distinct unit_id from unit_version where valid_from <= current_date"
                        + " and (valid_to is null or valid_to > current_date)")
                .query(UUID.class)
                .list()
                .stream()
                .map(UnitId::new)
                .toList();
        for (String[] who : new String[][] {{"quantri", "BTGDV"}, {"bithu", "SO-NV"}, {"bithu", "DU-SO-NV"}}) {
            samples.as(who[0], who[1]);
            var post = rights.require(Right.REVIEW_MODELS);
            Set<UnitId> told = all.stream()
                    .filter(unit -> !unit.equals(post.unit()))
                    .filter(unit ->
                            told(unit).stream().anyMatch(each -> each.post().equals(post.post())))
                    .collect(Collectors.toSet());
            assertThat(recipients.below(post, Right.REVIEW_MODELS)).as(who[1]).isEqualTo(told);
        }
    }

    private List<Recipient> told(UnitId unit) {
        List<Recipient> above = recipients.above(unit, Right.REVIEW_MODELS);
        return above.isEmpty() ? recipients.administrators() : above;
    }

    private CheckId asked(int months, LocalDate due) {
        UUID id = UUID.randomUUID();
        jdbc.sql("insert into effect_check (id, model_id, recognised_on, months, due_on, answer_by, opened_at)"
                        + " values (?, ?, ?, ?, ?, ?, now())")
                .params(id, model.value(), LocalDate.now().minusMonths(months), months, due, ANSWER_BY)
                .update();
        return new CheckId(id);
    }

    private List<WaitingWork.Entry> mine() {
        List<WaitingWork.Entry> all = waiting.entries();
        assertThat(waiting.count()).isEqualTo(all.size());
        return all.stream().filter(each -> each.title().endsWith("Chờ trả lời")).toList();
    }
}
