package vn.danvan.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.danvan.PlatformTest;
import vn.danvan.RoundTrips;
import vn.danvan.SignedIn;
import vn.danvan.shared.UnitId;

/** What a service asks of the database is its statements and the commit: nothing for the pool, the tenant or the session. */
@PlatformTest
class RegisterRoundTripsTest {

    private static final int COMMIT = 1;
    /** A transaction that may write says who is behind it, for the triggers of the audit. */
    private static final int AUTHOR = 1;

    @Autowired
    private DocumentRegister register;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void signIn() {
        SignedIn.as("khanh-hoa", "quantri");
    }

    @AfterEach
    void signOut() {
        SignedIn.nobody();
    }

    @Test
    void readingCostsTheActingPostTheDocumentItsPartsAndTheCommit() {
        DocumentId id = register.register(document());

        assertThat(RoundTrips.during(() -> register.details(id))).isEqualTo(1 + 1 + 2 + COMMIT);
    }

    @Test
    void registeringCostsTheActingPostItsAuthorThreeInsertsAndTheCommit() {
        NewDocument document = document();
        register.register(document);

        assertThat(RoundTrips.during(() -> register.register(document))).isEqualTo(1 + AUTHOR + 3 + COMMIT);
    }

    private NewDocument document() {
        UUID unit = jdbc.sql("select id from unit limit 1").query(UUID.class).single();
        DocumentFacts facts = new DocumentFacts(
                "GOVERNMENT",
                null,
                null,
                null,
                null,
                null,
                null,
                "HIGH",
                null,
                null,
                null,
                "NONE",
                null,
                "Kế hoạch một trang",
                false,
                false,
                null,
                null,
                null,
                null);
        return new NewDocument(
                facts,
                List.of(new DocumentCitation("Luật", null, null, null, null, null, "BASIS")),
                List.of(new NewDocument.Recipient("Như trên", "để báo cáo")),
                null,
                new UnitId(unit));
    }
}
