package vn.danvan.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.danvan.PlatformTest;
import vn.danvan.SignedIn;
import vn.danvan.WithTenant;
import vn.danvan.identity.NotPermitted;
import vn.danvan.identity.PostId;
import vn.danvan.organisation.UnitEditing;
import vn.danvan.organisation.UnitFacts;
import vn.danvan.shared.Side;
import vn.danvan.shared.UnitId;

/** What stands in the log, and who can write it. */
@PlatformTest
@WithTenant("quang-binh")
class ChangesAreRecordedTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 3, 1);

    @Autowired
    private UnitEditing editing;

    @Autowired
    private AuditLog log;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    private final String code = "A" + UUID.randomUUID().toString().substring(0, 8);

    @BeforeEach
    void administratorSitsAtTheDesk() {
        SignedIn.as("quang-binh", "quantri");
    }

    @AfterEach
    void deskIsLeft() {
        SignedIn.nobody();
    }

    @Test
    void newRecordIsNotedWithItsAuthorPostAndValues() {
        UnitId unit = create("Ban Ghi chép");

        Change change = of(unit, "unit_version");

        assertThat(change.act()).isEqualTo("INSERT");
        assertThat(change.source()).isEqualTo(ChangeSource.SCREEN);
        assertThat(change.person()).isNotBlank();
        assertThat(change.position()).isNotBlank();
        assertThat(change.unit()).isNotBlank();
        assertThat(change.values()).contains(new ChangedValue("name", null, null, "Ban Ghi chép"));
    }

    @Test
    void changeKeepsWhatWasThereBeforeAndOnlyWhatDiffers() {
        UnitId unit = create("Ban Ghi chép");

        editing.change(unit, 0, facts("Ban Ghi lại"), FIRST.plusDays(30));

        Change closed = log.history(unit.value(), 0, 20).stream()
                .filter(change ->
                        change.act().equals("UPDATE") && change.table().equals("unit_version"))
                .findFirst()
                .orElseThrow();
        assertThat(closed.values()).containsExactly(new ChangedValue("valid_to", null, null, "2026-03-31"));
    }

    @Test
    void referencesAreNamedAndNotNumbered() {
        UnitId unit = create("Ban Ghi chép");

        assertThat(of(unit, "unit_version").values())
                .filteredOn(value -> value.column().equals("unit_id"))
                .extracting(ChangedValue::after)
                .containsExactly("Ban Ghi chép");
    }

    @Test
    void whatHangsOnARecordIsCalledByIt() {
        UnitId unit = create("Ban Thường trực");
        UUID council = UUID.randomUUID();

        transaction.executeWithoutResult(status -> {
            jdbc.sql(
                            "insert into council (id, version, kind, name, level, term_from, term_to, standing_unit, created_at)"
                                    + " values (?, 0, 'APPRAISAL_GROUP', 'Tổ Ghi chép', 'PROVINCE', date '2026-01-01',"
                                    + " date '2026-12-31', ?, now())")
                    .params(council, unit.value())
                    .update();
            jdbc.sql("insert into council_member (id, council_id, person_id, role, member_from)"
                            + " select gen_random_uuid(), ?, person_id, 'CHAIR', date '2026-01-01' from account"
                            + " where username = 'bithu'")
                    .param(council)
                    .update();
        });

        assertThat(log.list(new ChangeFilter("council_member", null, null, null, null), 0, 1))
                .singleElement()
                .extracting(Change::record, Change::recordName)
                .containsExactly(council.toString(), "Tổ Ghi chép");
    }

    @Test
    void changeThatIsTakenBackLeavesNoEntry() {
        int before = log.count(ChangeFilter.ALL);

        transaction.executeWithoutResult(status -> {
            create("Ban Không thành");
            status.setRollbackOnly();
        });

        assertThat(log.count(ChangeFilter.ALL)).isEqualTo(before);
    }

    @Test
    void authorDoesNotStayWithTheConnection() {
        create("Ban Ghi chép");
        SignedIn.nobody();

        transaction.executeWithoutResult(
                status -> jdbc.sql("insert into unit (id, code) values (gen_random_uuid(), :code)")
                        .param("code", code + "b")
                        .update());

        SignedIn.as("quang-binh", "quantri");
        Change newest =
                log.list(new ChangeFilter("unit", null, null, null, null), 0, 1).getFirst();
        assertThat(newest.source()).isEqualTo(ChangeSource.JOB);
        assertThat(newest.person()).isNull();
    }

    @Test
    void sqlTypedPastTheApplicationIsNotedToo() throws Exception {
        UnitId unit = create("Ban Ghi chép");

        try (AsOwner owner = AsOwner.in("quang_binh")) {
            owner.sql()
                    .sql("update unit_version set symbol = 'GC' where unit_id = :unit")
                    .param("unit", unit.value())
                    .update();
        }

        Change newest = log.history(unit.value(), 0, 1).getFirst();
        assertThat(newest.source()).isEqualTo(ChangeSource.SQL);
        assertThat(newest.values()).contains(new ChangedValue("symbol", null, "X", "GC"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "insert into audit_entry (act, table_name, row_key, before, after, source, role)"
                        + " values ('INSERT', 'unit', '{}', '{}', '{}', 'SCREEN', 'x')",
                "update audit_entry set source = 'JOB'",
                "delete from audit_entry",
                "truncate audit_entry",
                "alter table unit disable trigger record_change",
                "update audit_seal set chain = ''",
                "delete from audit_seal"
            })
    void applicationCannotWriteTheLogByItself(String sql) {
        assertThatThrownBy(() -> jdbc.sql(sql).update())
                .rootCause()
                .hasMessageMatching(".*(permission denied|must be owner).*");
    }

    @Test
    void secretsAreKeptAsDigests() {
        transaction.executeWithoutResult(
                status -> jdbc.sql("update account set password_hash = password_hash || ' ' where username = 'bithu'")
                        .update());

        List<ChangedValue> values = log.list(new ChangeFilter("account", null, null, null, null), 0, 1)
                .getFirst()
                .values();
        assertThat(values).singleElement().satisfies(value -> {
            assertThat(value.before()).startsWith("sha256:").hasSize(71);
            assertThat(value.after()).startsWith("sha256:").isNotEqualTo(value.before());
        });
        transaction.executeWithoutResult(
                status -> jdbc.sql("update account set password_hash = rtrim(password_hash) where username = 'bithu'")
                        .update());
    }

    @Test
    void logIsFoundByAuthorDayAndSource() {
        ChangeFilter byApi = new ChangeFilter("unit", null, null, null, ChangeSource.API);
        int told = log.count(byApi);
        create("Ban Ghi chép");
        String author = log.list(ChangeFilter.ALL, 0, 1).getFirst().person();
        LocalDate today = LocalDate.now(java.time.ZoneId.of("Asia/Ho_Chi_Minh"));

        assertThat(log.count(new ChangeFilter("unit", author, today, today, ChangeSource.SCREEN)))
                .isPositive();
        assertThat(log.count(byApi)).isEqualTo(told);
        assertThat(log.count(new ChangeFilter("unit", author, today.plusDays(1), null, null)))
                .isZero();
        assertThat(log.count(new ChangeFilter("unit", "không có ai tên như vậy", null, null, null)))
                .isZero();
    }

    @Test
    void secretaryReadsWhatHisUnitsPeopleDidAndClerkNothing() {
        create("Ban Ghi chép");
        int all = log.count(ChangeFilter.ALL);

        PostId secretary = jdbc.sql("select p.id from post p join account a on a.person_id = p.person_id"
                        + " where a.username = 'bithu' and p.duty = 'UNIT_SECRETARY' limit 1")
                .query((row, number) -> new PostId(row.getObject(1, UUID.class)))
                .single();

        SignedIn.as("quang-binh", "bithu", secretary);

        assertThat(log.count(ChangeFilter.ALL)).isLessThan(all);
        assertThatThrownBy(() -> SignedIn.as("quang-binh", "canbo", () -> log.count(ChangeFilter.ALL)))
                .isInstanceOf(NotPermitted.class);
    }

    private Change of(UnitId unit, String table) {
        return log.history(unit.value(), 0, 20).stream()
                .filter(change -> change.table().equals(table))
                .findFirst()
                .orElseThrow();
    }

    private UnitId create(String name) {
        return editing.create(code, facts(name), FIRST);
    }

    private static UnitFacts facts(String name) {
        return new UnitFacts(name, "", "X", "PARTY_COMMISSION", Side.PARTY, "TU");
    }
}
