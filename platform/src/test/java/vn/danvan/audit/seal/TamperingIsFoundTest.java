package vn.danvan.audit.seal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.danvan.PlatformTest;
import vn.danvan.WithTenant;
import vn.danvan.audit.AsOwner;
import vn.danvan.audit.seal.AuditFinding.Kind;
import vn.danvan.tenancy.CurrentTenant;
import vn.danvan.tenancy.TenantId;

/** Somebody with the owner's password, but without the master key; each test makes good again what it did. */
@PlatformTest
@WithTenant("tay-ninh")
class TamperingIsFoundTest {

    private static final TenantId PROVINCE = new TenantId("tay-ninh");
    private static final int ALL = 1_000_000;

    @Autowired
    private AuditSealing sealing;

    @Autowired
    private AuditVerification verification;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    private AsOwner owner;

    @BeforeEach
    void someChangesAreSealed() throws Exception {
        owner = AsOwner.in("tay_ninh");
        CurrentTenant.runAs(PROVINCE, () -> {
            for (int change = 0; change < 5; change++) {
                insertUnit();
            }
            sealing.seal(ALL);
            assertThat(verification.verify().findings()).isEmpty();
        });
    }

    @AfterEach
    void everythingIsAsItWas() throws Exception {
        owner.close();
        CurrentTenant.runAs(
                PROVINCE, () -> assertThat(verification.verify().findings()).isEmpty());
    }

    @Test
    void editedEntryIsNamed() {
        long entry = third();
        edit(entry, "{\"code\": \"khác\"}", () -> assertThat(
                        verification.verify().findings())
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.kind()).isEqualTo(Kind.EDITED);
                    assertThat(finding.entry()).isEqualTo(entry);
                    assertThat(finding.about()).startsWith("unit ");
                }));
    }

    @Test
    void deletedEntryIsNamed() {
        long entry = third();
        owner.sql()
                .sql("create table kept as select * from audit_entry where id = :id")
                .param("id", entry)
                .update();
        owner.sql()
                .sql("delete from audit_entry where id = :id")
                .param("id", entry)
                .update();
        try {
            assertThat(verification.verify().findings()).containsExactly(new AuditFinding(Kind.DELETED, entry, ""));
        } finally {
            owner.sql()
                    .sql("insert into audit_entry overriding system value select * from kept")
                    .update();
            owner.sql().sql("drop table kept").update();
        }
    }

    @Test
    void sealTakenOutBreaksTheChainWhereItStood() {
        long position = sealing.head().position() - 2;
        owner.sql()
                .sql("create table kept as select * from audit_seal where position = :p")
                .param("p", position)
                .update();
        owner.sql()
                .sql("delete from audit_seal where position = :p")
                .param("p", position)
                .update();
        try {
            assertThat(verification.verify().findings())
                    .extracting(AuditFinding::kind, AuditFinding::entry)
                    .contains(org.assertj.core.groups.Tuple.tuple(Kind.BROKEN, position + 1));
        } finally {
            owner.sql().sql("insert into audit_seal select * from kept").update();
            owner.sql().sql("drop table kept").update();
        }
    }

    @Test
    void endThatWasCutOffIsMissedByTheAnchor() {
        sealing.anchor();
        long last = sealing.head().position();
        owner.sql()
                .sql("create table kept as select * from audit_seal where position > :p")
                .param("p", last - 2)
                .update();
        owner.sql()
                .sql("create table kept_entry as select * from audit_entry where id in (select entry_id from kept)")
                .update();
        owner.sql()
                .sql("delete from audit_seal where position > :p")
                .param("p", last - 2)
                .update();
        owner.sql()
                .sql("delete from audit_entry where id in (select entry_id from kept)")
                .update();
        try {
            assertThat(verification.verify().findings()).containsExactly(new AuditFinding(Kind.CUT_SHORT, last, ""));
            sealing.anchor();
            assertThat(verification.verify().findings())
                    .as("a shorter chain is not anchored anew")
                    .isNotEmpty();
        } finally {
            owner.sql()
                    .sql("insert into audit_entry overriding system value select * from kept_entry")
                    .update();
            owner.sql().sql("insert into audit_seal select * from kept").update();
            owner.sql().sql("drop table kept, kept_entry").update();
        }
    }

    @Test
    void entryPutInLongAgoIsNamed() {
        long entry = owner.sql()
                .sql(
                        "insert into audit_entry (happened_at, act, table_name, row_key, before, after, source, role)"
                                + " values (now() - interval '3 days', 'INSERT', 'unit', '{}', '{}', '{}', 'SCREEN', 'x') returning id")
                .query(Long.class)
                .single();
        try {
            assertThat(verification.verify().findings()).containsExactly(new AuditFinding(Kind.INSERTED, entry, ""));
        } finally {
            owner.sql()
                    .sql("delete from audit_entry where id = :id")
                    .param("id", entry)
                    .update();
        }
    }

    @Test
    void whatIsSealedIsNotSealedAgainAndNothingIsLeftOut() {
        long before = sealing.head().position();
        insertUnit();
        insertUnit();

        assertThat(sealing.seal(1)).isEqualTo(1);
        assertThat(sealing.seal(ALL)).isEqualTo(1);
        assertThat(sealing.seal(ALL)).isZero();
        assertThat(sealing.head().position()).isEqualTo(before + 2);
    }

    private void edit(long entry, String after, Runnable look) {
        String was = owner.sql()
                .sql("select after::text from audit_entry where id = :id")
                .param("id", entry)
                .query(String.class)
                .single();
        String sql = "update audit_entry set after = :after::jsonb where id = :id";
        owner.sql().sql(sql).param("after", after).param("id", entry).update();
        try {
            look.run();
        } finally {
            owner.sql().sql(sql).param("after", was).param("id", entry).update();
        }
    }

    private long third() {
        List<Long> newest = jdbc.sql("select id from audit_entry where table_name = 'unit' order by id desc limit 3")
                .query(Long.class)
                .list();
        return newest.getLast();
    }

    private void insertUnit() {
        transaction.executeWithoutResult(
                status -> jdbc.sql("insert into unit (id, code) values (gen_random_uuid(), :code)")
                        .param("code", "Z" + UUID.randomUUID())
                        .update());
    }
}
