package vn.danvan.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.danvan.PlatformTest;
import vn.danvan.WithTenant;

/** A table that nobody told the audit of, or that it cannot speak of in words, fails the build. */
@PlatformTest
@WithTenant("tay-ninh")
class EveryTableIsRecordedTest {

    /** Tables without a trigger, and why. */
    private static final Map<String, String> NOT_RECORDED = Map.ofEntries(
            Map.entry("audit_entry", "the log itself"),
            Map.entry("audit_seal", "the log itself"),
            Map.entry("tenant_self", "written once by the owner"),
            Map.entry("databasechangelog", "the migration's own"),
            Map.entry("databasechangeloglock", "the migration's own"),
            Map.entry("security_event", "a log already, which only grows"),
            Map.entry("signing_key", "made by the issuer, sealed"),
            Map.entry("oauth2_authorization", "tokens that come and go; signing in and out is a security event"),
            Map.entry("signed_in_session", "comes and goes with each visit; signing in and out is a security event"),
            Map.entry("first_data", "one mark, written when the province is made"),
            Map.entry(
                    "notice", "tells of changes that are recorded themselves; reading one changes nothing of the work"),
            Map.entry("meeting_pulse", "counts changes that are recorded themselves, so that screens follow"),
            Map.entry("ballot_urn", "a row of the log would tie each secret vote to the moment of one member's mark"),
            Map.entry(
                    "model_presence",
                    "comes and goes with whoever has a registration open; what they write is recorded"),
            Map.entry("notice_mail", "the outbox, which says of itself what became of each mail"),
            Map.entry("kept_answer", "answers kept for two days; what they answered is recorded"));

    /** What a change can stand on and is no record with a name of its own, and why. */
    private static final Map<String, String> NOT_NAMED = Map.of(
            "stored_file", "the record is the digest of the bytes",
            "registration_year", "the record is the year",
            "endorsement_stop", "the record is a level",
            "model_distinction", "there is one for the province");

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MessageSource texts;

    @Test
    void everyTableIsRecordedOrHasAReasonNotToBe() {
        Set<String> tables = new TreeSet<>(jdbc.sql(
                        "select relname from pg_class where relkind in ('r', 'p') and relnamespace = current_schema()::regnamespace")
                .query(String.class)
                .list());

        Set<String> accounted = Stream.concat(recorded().stream(), NOT_RECORDED.keySet().stream())
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(accounted)
                .as("a new table says `select record_changes_of('<table>', '<record column>')` in its migration")
                .isEqualTo(tables);
        assertThat(recorded()).doesNotContainAnyElementsOf(NOT_RECORDED.keySet());
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void everyTableAndColumnHasACaption(String language) {
        List<String> keys = Stream.concat(
                        recorded().stream().map(table -> "audit.table." + table),
                        columns().stream().map(column -> "audit.column." + column))
                .toList();

        assertThat(keys).hasSizeGreaterThan(100);
        assertThat(keys)
                .filteredOn(key ->
                        texts.getMessage(key, null, "", Locale.of(language)).isBlank())
                .as("captions in audit.properties")
                .isEmpty();
    }

    /** Of a row with a foreign key for its record the parent at the end of the keys says of what it is. */
    @Test
    void everyRecordThatAChangeStandsOnHasAName() {
        Set<String> records = new TreeSet<>(jdbc.sql("""
                        with recursive stands (rel, att) as (
                          select c.oid, a.attnum from pg_trigger t join pg_class c on c.oid = t.tgrelid
                            join pg_attribute a on a.attrelid = c.oid
                              and a.attname = split_part(encode(t.tgargs, 'escape'), E'\\\\000', 2)
                            where t.tgname = 'record_change' and c.relnamespace = current_schema()::regnamespace
                          union select f.confrelid, f.confkey[array_position(f.conkey, s.att)]
                            from stands s join pg_constraint f
                              on f.conrelid = s.rel and f.contype = 'f' and s.att = any (f.conkey))
                        select distinct s.rel::regclass::text from stands s where not exists (select 1 from pg_constraint f
                          where f.conrelid = s.rel and f.contype = 'f' and s.att = any (f.conkey))""").query(String.class).list());

        assertThat(records).hasSizeGreaterThan(20).contains("adoption", "council", "meeting", "plan");
        assertThat(records)
                .filteredOn(record -> !NOT_NAMED.containsKey(record))
                .as("names in ReferencedNames")
                .isSubsetOf(ReferencedNames.BY_TABLE.keySet());
        assertThat(ReferencedNames.BY_TABLE.keySet()).doesNotContainAnyElementsOf(NOT_NAMED.keySet());
    }

    /** Elsewhere a position is a place in an order; as words it is the post that somebody held. */
    @Test
    void aPositionInWordsIsCalledAPost() {
        List<String> tables = jdbc.sql(
                        "select c.relname from pg_trigger t join pg_attribute a on a.attrelid = t.tgrelid"
                                + " join pg_class c on c.oid = t.tgrelid where t.tgname = 'record_change'"
                                + " and a.attname = 'position' and a.atttypid = 'text'::regtype"
                                + " and c.relnamespace = current_schema()::regnamespace")
                .query(String.class)
                .list();

        assertThat(tables).contains("post", "adoption_event").allSatisfy(table -> assertThat(
                        texts.getMessage("audit.column." + table + ".position", null, "", Locale.of("vi")))
                .isEqualTo("Chức vụ"));
    }

    private List<String> recorded() {
        return jdbc.sql("select c.relname from pg_trigger t join pg_class c on c.oid = t.tgrelid"
                        + " where t.tgname = 'record_change' and t.tgenabled = 'O'"
                        + " and c.relnamespace = current_schema()::regnamespace")
                .query(String.class)
                .list();
    }

    private List<String> columns() {
        return jdbc.sql("select distinct a.attname from pg_trigger t join pg_attribute a on a.attrelid = t.tgrelid"
                        + " join pg_class c on c.oid = t.tgrelid"
                        + " where t.tgname = 'record_change' and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''"
                        + " and c.relnamespace = current_schema()::regnamespace")
                .query(String.class)
                .list();
    }
}
