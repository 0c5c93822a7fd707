package vn.danvan.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.danvan.DanVanApplication;
import vn.danvan.SignedIn;
import vn.danvan.TestServer;
import vn.danvan.documents.DocumentCitation;
import vn.danvan.documents.DocumentFacts;
import vn.danvan.documents.DocumentId;
import vn.danvan.documents.DocumentRegister;
import vn.danvan.documents.NewDocument;
import vn.danvan.shared.UnitId;
import vn.danvan.tenancy.TenantId;
import vn.danvan.tenancy.connections.DatabaseServers;
import vn.danvan.tenancy.connections.TenancySettings;
import vn.danvan.tenancy.connections.TenantConnections;
import vn.danvan.tenancy.migration.MigrationRun;

/** What tenancy costs: benches a, b and c1, and the pools of ADR 0003. {@code ./dev bench tenancy} starts it. */
class TenancyBench {

    static final String PERSON = "quantri";
    static final String TITLE = "Kế hoạch để đo";
    private static final TenantId HERE = new TenantId("khanh-hoa");
    private static final List<TenantId> ALL = List.of(
            HERE,
            new TenantId("dong-nai"),
            new TenantId("quang-binh"),
            new TenantId("tay-ninh"),
            new TenantId("hoa-binh"));
    private static final int THREADS = 8;
    private static final int READS = 1_000;
    private static final int WRITES = 200;
    private static final int PROVINCES = 4;

    private final BenchReport report = new BenchReport();
    private final Map<TenantId, UUID> documents = new HashMap<>();

    @Test
    void tenancy() throws Exception {
        try (ConfigurableApplicationContext platform = start()) {
            DatabaseServers servers = platform.getBean(DatabaseServers.class);
            TenantConnections connections = platform.getBean(TenantConnections.class);
            DocumentRegister register = platform.getBean(DocumentRegister.class);
            PlatformTransactionManager transactions = platform.getBean(PlatformTransactionManager.class);
            for (TenantId tenant : ALL) {
                documents.put(tenant, written(tenant, register, new TransactionTemplate(transactions)));
            }
            service(connections, register, new TransactionTemplate(transactions));
            provinces(register);
            pools(servers, connections);
        }
        provisioning();
        report.keep();
    }

    private static ConfigurableApplicationContext start() {
        return SpringApplication.run(
                DanVanApplication.class,
                "--server.port=0",
                "--platform.identity.demo=true",
                "--platform.tenancy.servers.main=" + TestServer.database("bench"),
                "--platform.tenancy.master-key=" + TestServer.MASTER_KEY,
                "--platform.tenancy.owner.user=" + TestServer.OWNER,
                "--platform.tenancy.owner.password=" + TestServer.OWNER_PASSWORD);
    }

    /** Bench a: a service with rights, Hibernate and our pool, by the same statements on a bare connection. */
    private void service(TenantConnections connections, DocumentRegister register, TransactionTemplate transaction)
            throws Exception {
        SignedIn.as(HERE.value(), PERSON);
        UUID id = documents.get(HERE);
        try (Connection own = connections.open(HERE)) {
            RawDocuments raw = new RawDocuments(own);
            UUID unit = unit(own);
            report.add(Interleaved.compare(
                    "a  read one document: service / raw JDBC",
                    READS,
                    () -> raw.read(id),
                    () -> register.details(new DocumentId(id))));
            report.add(Interleaved.compare(
                    "a  register one document: service / raw JDBC",
                    WRITES,
                    () -> raw.write(UUID.randomUUID(), unit),
                    () -> transaction.execute(status -> register.register(document(unit)))));
        }
        SignedIn.nobody();
    }

    /** Bench b: eight threads in five provinces, by eight threads in one. */
    private void provinces(DocumentRegister register) throws Exception {
        try (Crowd crowd = new Crowd(THREADS)) {
            report.add(Interleaved.compare(
                    "b  1,000 reads by 8 threads: 5 provinces / one",
                    2,
                    () -> crowd.each(READS / THREADS, index -> read(HERE, register)),
                    () -> crowd.each(READS / THREADS, index -> read(ALL.get(index % ALL.size()), register))));
        }
    }

    private void read(TenantId tenant, DocumentRegister register) {
        SignedIn.as(tenant.value(), PERSON);
        register.details(new DocumentId(documents.get(tenant)));
        SignedIn.nobody();
    }

    /** ADR 0003: the keyed pool, by a HikariCP for each province, with room for everybody and with too little. */
    private void pools(DatabaseServers servers, TenantConnections connections) throws Exception {
        AtomicInteger turn = new AtomicInteger();
        try (Pools hikari = new Pools(servers, ALL, THREADS);
                Crowd crowd = new Crowd(THREADS)) {
            report.add(Interleaved.compare(
                    "pool  open and close, 1 thread: keyed / Hikari",
                    READS * 10,
                    () -> hikari.open(ALL.get(turn.incrementAndGet() % ALL.size()))
                            .close(),
                    () -> connections
                            .open(ALL.get(turn.incrementAndGet() % ALL.size()))
                            .close()));
            report.add(Interleaved.compare(
                    "pool  select 1, 1 thread: keyed / Hikari",
                    READS,
                    () -> Pools.ask(hikari.open(ALL.get(turn.incrementAndGet() % ALL.size()))),
                    () -> Pools.ask(connections.open(ALL.get(turn.incrementAndGet() % ALL.size())))));
            report.add(Interleaved.compare(
                    "pool  4,000 selects, 8 threads: keyed / Hikari",
                    2,
                    () -> crowd.each(READS / 2, index -> Pools.ask(hikari.open(ALL.get(index % ALL.size())))),
                    () -> crowd.each(READS / 2, index -> Pools.ask(connections.open(ALL.get(index % ALL.size()))))));
        }
    }

    /** Bench c1: a province from a spare schema, by one whose schema is made on the spot. */
    private void provisioning() throws Exception {
        DatabaseServers servers = new DatabaseServers(
                Map.of(DatabaseServers.MAIN, TestServer.database("bench_provisioning")),
                Optional.of(new TenancySettings.Owner(TestServer.OWNER, TestServer.OWNER_PASSWORD)),
                new vn.danvan.tenancy.connections.RoleSecrets(TestServer.MASTER_KEY));
        MigrationRun run = new MigrationRun(servers);
        int slices = Integer.getInteger("bench.slices", 9) + 1;
        run.run(List.of(), 0);
        List<Double> onTheSpot = new ArrayList<>();
        List<Double> fromSpare = new ArrayList<>();
        for (int slice = 0; slice < slices; slice++) {
            onTheSpot.add(provision(run, "spot-" + slice));
            run.run(List.of(), PROVINCES);
            fromSpare.add(provision(run, "spare-" + slice));
        }
        report.fact("c1 on the spot, median ms", Interleaved.median(onTheSpot));
        report.fact("c1 from a spare, median ms", Interleaved.median(fromSpare));
        report.fact(
                "c1 from a spare, slowest ms",
                fromSpare.stream().max(Double::compare).orElseThrow());
    }

    /** Milliseconds for one of a few provinces that empty the stock. */
    private static double provision(MigrationRun run, String name) throws SQLException {
        long begin = System.nanoTime();
        for (int each = 0; each < PROVINCES; each++) {
            run.provision(new TenantId(name + "-" + each));
        }
        return (System.nanoTime() - begin) / 1_000_000.0 / PROVINCES;
    }

    private static UUID written(TenantId tenant, DocumentRegister register, TransactionTemplate transaction)
            throws SQLException {
        SignedIn.as(tenant.value(), PERSON);
        try (Connection owner = DriverManager.getConnection(
                TestServer.database("bench"), TestServer.OWNER, TestServer.OWNER_PASSWORD)) {
            owner.createStatement().execute("set search_path to " + tenant.schema() + ", shared");
            UUID unit = unit(owner);
            return transaction
                    .execute(status -> register.register(document(unit)))
                    .value();
        } finally {
            SignedIn.nobody();
        }
    }

    private static UUID unit(Connection connection) throws SQLException {
        try (ResultSet row = connection.createStatement().executeQuery("select id from unit limit 1")) {
            row.next();
            return row.getObject(1, UUID.class);
        }
    }

    private static NewDocument document(UUID unit) {
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
                TITLE,
                false,
                false,
                null,
                null,
                null,
                null);
        return new NewDocument(
                facts,
                List.of(new DocumentCitation("a", null, null, null, null, null, "BASIS")),
                List.of(new NewDocument.Recipient("a", "b")),
                null,
                new UnitId(unit));
    }
}
