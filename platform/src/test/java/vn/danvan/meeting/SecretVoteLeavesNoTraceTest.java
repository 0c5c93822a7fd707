package vn.danvan.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.danvan.PlatformTest;
import vn.danvan.RestClientOf;
import vn.danvan.WithTenant;
import vn.danvan.audit.AsOwner;
import vn.danvan.identity.server.issuer.SigningKeys;
import vn.danvan.meeting.agenda.ItemId;
import vn.danvan.meeting.vote.BallotId;
import vn.danvan.meeting.vote.BallotService;
import vn.danvan.meeting.vote.Choice;
import vn.danvan.meeting.vote.Counts;

/**
 * Tries to find out who chose what in a secret vote, with SQL of the one who owns the schema and sees all its rows and their
 * system columns: by the transaction, the place and the turn of rows, by the log of changes, by the records of requests.
 *
 * @see "ADR 0016: a secret vote is a sealed count"
 */
@PlatformTest
@WithTenant("khanh-hoa")
class SecretVoteLeavesNoTraceTest {

    private static final String SCHEMA = "khanh_hoa";
    private static final List<Choice> CHOSEN =
            List.of(Choice.AGREE, Choice.DISAGREE, Choice.AGREE, Choice.NO_OPINION, Choice.AGREE);

    /** Where a voter's transaction may write: that it voted, and that something changed. */
    private static final Set<String> OF_A_VOTE =
            Set.of("ballot_mark", "ballot_urn", "meeting_pulse", "audit_entry", "meeting_attendance");

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private BallotService ballots;

    @Autowired
    private SigningKeys keys;

    private MeetingTools tools;
    private ItemId item;
    private BallotId ballot;

    @BeforeEach
    void voteIsOpen() {
        tools = new MeetingTools(context, 5, MeetingKind.ORDINARY);
        item = tools.item("Chiến sĩ thi đua");
        ballot = tools.prepared(item, true, BallotTitle.ORDINARY);
        tools.present(5);
        tools.open();
        tools.openVote(item);
    }

    private void everybodyVotes() {
        for (int member = 0; member < CHOSEN.size(); member++) {
            tools.cast(member, ballot, CHOSEN.get(member));
        }
    }

    @Test
    void transactionOfAVoterWroteNothingThatTellsAChoice() throws Exception {
        everybodyVotes();
        try (AsOwner owner = AsOwner.in(SCHEMA)) {
            Map<String, Set<String>> tables = new TreeMap<>();
            for (String xmin : transactionsOfVoters(owner.sql())) {
                rowsOf(owner.sql(), xmin).forEach((table, rows) -> {
                    tables.computeIfAbsent(table, name -> new TreeSet<>()).addAll(rows);
                });
            }

            assertThat(tables).containsKey("ballot_mark");
            assertThat(OF_A_VOTE).containsAll(tables.keySet());
            assertThat(tables.values().stream().flatMap(Set::stream))
                    .noneMatch(SecretVoteLeavesNoTraceTest::tellsAChoice);
        }
    }

    @Test
    void logOfChangesKnowsOfTheMarksAndOfNoChoice() throws Exception {
        everybodyVotes();
        tools.desk(() -> ballots.close(ballot));
        try (AsOwner owner = AsOwner.in(SCHEMA)) {
            List<String> logged = owner.sql()
                    .sql("select row_to_json(e)::text from audit_entry e where e.record = ? or e.row_key::text like ?")
                    .params(ballot.toString(), "%" + ballot + "%")
                    .query(String.class)
                    .list();

            assertThat(logged).filteredOn(row -> row.contains("ballot_mark")).hasSize(5);
            assertThat(logged)
                    .filteredOn(row -> !row.contains("\"table_name\":\"ballot\""))
                    .noneMatch(SecretVoteLeavesNoTraceTest::tellsAChoice);
        }
    }

    @Test
    void whatIsWrittenIsTheSameWhateverIsChosenButForTheSealedBytes() throws Exception {
        try (AsOwner owner = AsOwner.in(SCHEMA)) {
            List<Integer> sizes = new ArrayList<>();
            Set<String> states = new HashSet<>();
            look(owner.sql(), sizes, states);
            for (int member = 0; member < CHOSEN.size(); member++) {
                tools.cast(member, ballot, CHOSEN.get(member));
                look(owner.sql(), sizes, states);
            }

            assertThat(sizes).hasSize(6).containsOnly(40);
            assertThat(states).as("no state of the urn is ever seen twice").hasSize(6);
            assertThat(votesByName(owner.sql())).isZero();
        }
    }

    private void look(JdbcClient sql, List<Integer> sizes, Set<String> states) {
        List<String> urns = sql.sql("select encode(sealed, 'hex') from ballot_urn where ballot_id = ?")
                .param(ballot.value())
                .query(String.class)
                .list();
        assertThat(urns).as("one cell, however many voted").hasSize(1);
        sizes.add(urns.getFirst().length() / 2);
        states.add(urns.getFirst());
    }

    private int votesByName(JdbcClient sql) {
        return sql.sql("select count(*) from ballot_vote where ballot_id = ?")
                .param(ballot.value())
                .query(Integer.class)
                .single();
    }

    @Test
    void afterTheClosingTheCountAloneIsLeft() throws Exception {
        everybodyVotes();
        Counts counts = tools.desk(() -> ballots.close(ballot)).counts();

        assertThat(counts).isEqualTo(new Counts(3, 1, 1));
        try (AsOwner owner = AsOwner.in(SCHEMA)) {
            assertThat(owner.sql()
                            .sql("select count(*) from ballot_urn where ballot_id = ?")
                            .param(ballot.value())
                            .query(Integer.class)
                            .single())
                    .isZero();
            Set<String> voters = transactionsOfVoters(owner.sql());
            String closing = owner.sql()
                    .sql("select xmin::text from ballot where id = ?")
                    .param(ballot.value())
                    .query(String.class)
                    .single();
            assertThat(voters).hasSize(5).doesNotContain(closing);
        }
    }

    @Test
    void twoWaysToTheSameCountLeaveTheSameRows() throws Exception {
        everybodyVotes();
        tools.desk(() -> ballots.close(ballot));
        List<String> one = leftOf(ballot);
        voteIsOpen();
        for (int member = 0; member < CHOSEN.size(); member++) {
            tools.cast(member, ballot, CHOSEN.get(CHOSEN.size() - 1 - member));
        }
        tools.desk(() -> ballots.close(ballot));

        assertThat(leftOf(ballot)).isEqualTo(one);
    }

    /** All that the database keeps of a ballot, members by their number and moments blotted out, in the order of writing. */
    private List<String> leftOf(BallotId of) throws Exception {
        try (AsOwner owner = AsOwner.in(SCHEMA)) {
            List<String> left = new ArrayList<>();
            for (String table : List.of("ballot", "ballot_mark", "ballot_vote", "ballot_recusal", "ballot_urn")) {
                String key = table.equals("ballot") ? "id" : "ballot_id";
                owner.sql()
                        .sql("select row_to_json(r)::text from " + table + " r where " + key + " = ? order by ctid")
                        .param(of.value())
                        .query(String.class)
                        .list()
                        .forEach(row -> left.add(table + neutral(row)));
            }
            return left;
        }
    }

    private String neutral(String row) {
        String said = row.replace(ballot.toString(), "BALLOT").replace(item.toString(), "ITEM");
        for (int member = 0; member < CHOSEN.size(); member++) {
            said = said.replace(tools.council.members().get(member).toString(), "MEMBER " + member);
        }
        return said.replaceAll("\\d{4}-\\d{2}-\\d{2}T[^\"]+", "MOMENT");
    }

    @Test
    void requestWithAKeyIsRefusedAndLeavesNoRecord() throws Exception {
        String key = UUID.randomUUID().toString();
        int status = RestClientOf.person("khanh-hoa", tools.council.usernames().getFirst(), keys, port)
                .put()
                .uri("/api/v1/ballots/" + ballot + "/vote")
                .header("Idempotency-Key", key)
                .contentType(MediaType.APPLICATION_JSON)
                .body("{\"choice\": \"AGREE\"}")
                .retrieve()
                .toBodilessEntity()
                .getStatusCode()
                .value();

        assertThat(status).isEqualTo(422);
        try (AsOwner owner = AsOwner.in(SCHEMA)) {
            assertThat(owner.sql()
                            .sql("select count(*) from kept_answer k where row_to_json(k)::text like ?")
                            .param("%" + key + "%")
                            .query(Integer.class)
                            .single())
                    .isZero();
            assertThat(transactionsOfVoters(owner.sql())).isEmpty();
        }
    }

    @Test
    void voteSlippedIntoTheMarksOrAnOldUrnPutBackIsFoundAtTheClosing() throws Exception {
        tools.cast(0, ballot, Choice.AGREE);
        byte[] before;
        try (AsOwner owner = AsOwner.in(SCHEMA)) {
            before = owner.sql()
                    .sql("select sealed from ballot_urn where ballot_id = ?")
                    .param(ballot.value())
                    .query(byte[].class)
                    .single();
            tools.cast(1, ballot, Choice.DISAGREE);
            owner.sql()
                    .sql("update ballot_urn set sealed = ? where ballot_id = ?")
                    .params(before, ballot.value())
                    .update();
        }

        assertThatExceptionOfType(MeetingProblem.class)
                .isThrownBy(() -> tools.desk(() -> ballots.close(ballot)))
                .satisfies(problem -> assertThat(problem.reason()).isEqualTo(MeetingProblem.Reason.URN_DOES_NOT_FIT));
    }

    private Set<String> transactionsOfVoters(JdbcClient sql) {
        return new TreeSet<>(sql.sql("select xmin::text from ballot_mark where ballot_id = ?")
                .param(ballot.value())
                .query(String.class)
                .list());
    }

    /** All rows of all tables that this transaction wrote, and those that the log of changes says it did. */
    private static Map<String, List<String>> rowsOf(JdbcClient sql, String xmin) {
        Map<String, List<String>> rows = new TreeMap<>();
        List<String> tables = sql.sql("select relname from pg_class where relkind = 'r'"
                        + " and relnamespace = current_schema()::regnamespace")
                .query(String.class)
                .list();
        for (String table : tables) {
            List<String> there = sql.sql("select row_to_json(r)::text from " + table + " r where r.xmin::text = ?")
                    .param(xmin)
                    .query(String.class)
                    .list();
            if (!there.isEmpty()) {
                rows.put(table, there);
            }
        }
        return rows;
    }

    private static boolean tellsAChoice(String row) {
        return Stream.of(Choice.values()).anyMatch(choice -> row.contains("\"" + choice + "\""))
                || row.contains("agreed")
                || row.contains("no_opinion");
    }
}
