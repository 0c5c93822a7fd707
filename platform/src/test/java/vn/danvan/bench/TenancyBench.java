package vn.danvan.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.danvan.DanVanApplication;
import vn.danvan.RoundTrips;
import vn.danvan.SignedIn;
import vn.danvan.TestServer;
import vn.danvan.documents.DocumentId;
import vn.danvan.documents.DocumentRegister;
import vn.danvan.tenancy.OwnProvinces;
import vn.danvan.tenancy.TenantId;
import vn.danvan.tenancy.connections.DatabaseServers;
import vn.danvan.tenancy.connections.TenantConnections;

/** What tenancy costs: benches a and b, and the pools of ADR 0003, in 34 provinces. {@code ./dev bench tenancy} starts it. */
class TenancyBench {

    static final String PERSON = "quantri";
    private static final List<TenantId> ALL = IntStream.rangeClosed(1, Integer.getInteger("bench.provinces", 34))
            .mapToObj(number -> new TenantId("do-" + number))
            .toList();
    private static final TenantId HERE = ALL.getFirst();
    private static final int THREADS = 8;
    private static final int READS = 1_000;
    private static final int WRITES = 200;

    private final BenchReport report = new BenchReport("tenancy");
    private final Map<TenantId, UUID> documents = new HashMap<>();

    @Test
    void tenancy(@TempDir Path directory) throws Exception {
        try (ConfigurableApplicationContext platform = start(directory)) {
            DatabaseServers servers = platform.getBean(DatabaseServers.class);
            TenantConnections connections = platform.getBean(TenantConnections.class);
            DocumentRegister register = platform.getBean(DocumentRegister.class);
            TransactionTemplate transaction =
                    new TransactionTemplate(platform.getBean(PlatformTransactionManager.class));
            for (TenantId tenant : ALL) {
                documents.put(tenant, written(tenant, connections, register, transaction));
            }
            report.awaitQuiet();
            reads(connections, register);
            writes(connections, register, transaction);
            provinces(register);
            byHand(connections);
            pools(servers, connections);
        }
        report.keep();
    }

    private static ConfigurableApplicationContext start(Path directory) throws IOException {
        Path folder = Files.createDirectories(directory.resolve("tenants"));
        for (TenantId tenant : ALL) {
            OwnProvinces.in(folder, tenant);
        }
        return SpringApplication.run(
                DanVanApplication.class,
                "--server.port=0",
                "--platform.identity.demo=true",
                "--platform.tenancy.configuration-directory=" + folder,
                "--platform.tenancy.servers.main=" + RoundTrips.countedAt(TestServer.database("bench")),
                "--platform.tenancy.max-connections=60",
                "--platform.tenancy.master-key=" + TestServer.MASTER_KEY,
                "--platform.tenancy.owner.user=" + TestServer.OWNER,
                "--platform.tenancy.owner.password=" + TestServer.OWNER_PASSWORD);
    }

    /** Bench a: a service with rights, Hibernate and our pool, by the same statements written by hand. */
    private void reads(TenantConnections connections, DocumentRegister register) throws Exception {
        SignedIn.as(HERE.value(), PERSON);
        UUID id = documents.get(HERE);
        Interleaved.Work service = () -> register.details(new DocumentId(id));
        Interleaved.Work pooled = () -> {
            try (Connection borrowed = connections.open(HERE)) {
                borrowed.setReadOnly(true);
                new RawDocuments(borrowed).read(id);
                borrowed.setReadOnly(false);
            }
        };
        try (Connection own = connections.open(HERE)) {
            RawDocuments raw = new RawDocuments(own);
            trips("read one document", () -> raw.read(id), pooled, service);
            report.add(Interleaved.compare(
                    "a  read: service / raw JDBC, own connection", READS, () -> raw.read(id), service));
        }
        report.add(Interleaved.compare("a  read: service / raw JDBC, from the pool", READS, pooled, service));
        SignedIn.nobody();
    }

    private void writes(TenantConnections connections, DocumentRegister register, TransactionTemplate transaction)
            throws Exception {
        SignedIn.as(HERE.value(), PERSON);
        UUID unit = unit(connections, HERE);
        Interleaved.Work service =
                () -> transaction.execute(status -> register.register(MeasuredDocument.ownedBy(unit)));
        Interleaved.Work pooled = () -> {
            try (Connection borrowed = connections.open(HERE)) {
                new RawDocuments(borrowed).write(UUID.randomUUID(), unit);
            }
        };
        try (Connection own = connections.open(HERE)) {
            RawDocuments raw = new RawDocuments(own);
            trips("register one document", () -> raw.write(UUID.randomUUID(), unit), pooled, service);
            report.add(Interleaved.compare(
                    "a  write: service / raw JDBC, own connection",
                    WRITES,
                    () -> raw.write(UUID.randomUUID(), unit),
                    service));
        }
        report.add(Interleaved.compare("a  write: service / raw JDBC, from the pool", WRITES, pooled, service));
        SignedIn.nobody();
    }

    /** Each once more than the driver needs before it keeps a statement prepared, so that the count is the lasting one. */
    private void trips(String what, Interleaved.Work own, Interleaved.Work pooled, Interleaved.Work service)
            throws Exception {
        for (int each = 0; each < 10; each++) {
            own.once();
            pooled.once();
            service.once();
        }
        report.fact(
                what + ": round trips by hand on an own connection, by hand from the pool, by the service",
                List.of(tripsOf(own), tripsOf(pooled), tripsOf(service)));
    }

    private static long tripsOf(Interleaved.Work work) {
        return RoundTrips.during(() -> {
            try {
                work.once();
            } catch (Exception failure) {
                throw new IllegalStateException(failure);
            }
        });
    }

    /** Bench b: eight threads in all provinces in turn, by eight threads in one. */
    private void provinces(DocumentRegister register) throws Exception {
        AtomicInteger turn = new AtomicInteger();
        try (Crowd crowd = new Crowd(THREADS)) {
            report.add(Interleaved.compare(
                    "b  1,000 reads by 8 threads: %d provinces / one".formatted(ALL.size()),
                    1,
                    () -> crowd.each(READS / THREADS, index -> read(HERE, register)),
                    () -> crowd.each(
                            READS / THREADS, index -> read(ALL.get(turn.incrementAndGet() % ALL.size()), register))));
        }
    }

    /** What of bench b is PostgreSQL's own: the same reads by hand, on a kept connection for each province. */
    private void byHand(TenantConnections connections) throws Exception {
        List<Connection> kept = new ArrayList<>();
        try (Crowd crowd = new Crowd(THREADS)) {
            List<RawDocuments> one = byHand(connections, Collections.nCopies(THREADS, HERE), kept);
            List<TenantId> others = ALL.subList(1, ALL.size());
            List<RawDocuments> all = byHand(connections, others, kept);
            int each = others.size() / THREADS;
            int[] turns = new int[THREADS];
            report.add(Interleaved.compare(
                    "b  1,000 reads by hand: %d provinces / one".formatted(each * THREADS),
                    1,
                    () -> crowd.each(READS / THREADS, index -> one.get(index).read(documents.get(HERE))),
                    () -> crowd.each(READS / THREADS, index -> {
                        int province = index * each + turns[index]++ % each;
                        all.get(province).read(documents.get(others.get(province)));
                    })));
        } finally {
            for (Connection connection : kept) {
                connection.close();
            }
        }
    }

    private static List<RawDocuments> byHand(
            TenantConnections connections, List<TenantId> provinces, List<Connection> kept) throws SQLException {
        List<RawDocuments> readers = new ArrayList<>();
        for (TenantId province : provinces) {
            kept.add(connections.open(province));
            readers.add(new RawDocuments(kept.getLast()));
        }
        return readers;
    }

    private void read(TenantId tenant, DocumentRegister register) {
        SignedIn.as(tenant.value(), PERSON);
        register.details(new DocumentId(documents.get(tenant)));
        SignedIn.nobody();
    }

    /** ADR 0003: the keyed pool, by a HikariCP for each province, with room for everybody. */
    private void pools(DatabaseServers servers, TenantConnections connections) throws Exception {
        List<TenantId> some = ALL.subList(0, Math.min(5, ALL.size()));
        AtomicInteger turn = new AtomicInteger();
        try (Pools hikari = new Pools(servers, some, THREADS);
                Crowd crowd = new Crowd(THREADS)) {
            report.add(Interleaved.compare(
                    "pool  select 1, 1 thread: keyed / Hikari",
                    READS,
                    () -> Pools.ask(hikari.open(some.get(turn.incrementAndGet() % some.size()))),
                    () -> Pools.ask(connections.open(some.get(turn.incrementAndGet() % some.size())))));
            report.add(Interleaved.compare(
                    "pool  4,000 selects, 8 threads: keyed / Hikari",
                    1,
                    () -> crowd.each(READS / 2, index -> Pools.ask(hikari.open(some.get(index % some.size())))),
                    () -> crowd.each(READS / 2, index -> Pools.ask(connections.open(some.get(index % some.size()))))));
        }
    }

    private static UUID written(
            TenantId tenant, TenantConnections connections, DocumentRegister register, TransactionTemplate transaction)
            throws SQLException {
        UUID unit = unit(connections, tenant);
        return SignedIn.as(tenant.value(), PERSON, () -> transaction
                .execute(status -> register.register(MeasuredDocument.ownedBy(unit)))
                .value());
    }

    private static UUID unit(TenantConnections connections, TenantId tenant) throws SQLException {
        try (Connection connection = connections.open(tenant);
                ResultSet row = connection.createStatement().executeQuery("select id from unit limit 1")) {
            row.next();
            return row.getObject(1, UUID.class);
        }
    }
}
