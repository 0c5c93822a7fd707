package vn.danvan.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A province goes to another server by a process that is killed before, during and after the copy, while a node serves it
 * and another province: it arrives, the other one notices nothing, and nothing that was acknowledged is lost.
 */
class MoveTrial {

    private static final int FILES = 100;
    private static final int COME_AGAIN = 503;

    @Test
    void provinceArrivesThoughItsMoveIsKilledThreeTimes(@TempDir Path directory) throws Exception {
        Provinces folder = new Provinces(directory.resolve("tenants"));
        String moving = folder.another();
        String staying = folder.another();
        try (OwnCluster main = new OwnCluster(directory);
                OwnCluster north = main.another(Files.createDirectory(directory.resolve(MoveOrder.NORTH)));
                OwnPlatform node = new OwnPlatform(
                        BuiltJar.extracted(directory.resolve("app")),
                        main,
                        directory,
                        folder.directory(),
                        List.of("--platform.tenancy.servers." + MoveOrder.NORTH + "=" + north.address()));
                Ledger ledger = new Ledger(directory.resolve("ledger"))) {
            node.start();
            makeTheCopyLast(main, moving);
            MoveOrder move = new MoveOrder(node, main, moving);
            try (Clients goers = new Clients(List.of(moving), 2, node::port, ledger);
                    Clients stayers = new Clients(List.of(staying), 1, node::port, ledger)) {
                tellOneMore(goers);
                killThreeTimes(move, north, new Caller(moving, node::port, new Caller.Tally()));
                move.finish();
                assertThat(move.step()).isEqualTo("DONE");
                tellOneMore(goers);
                tellOneMore(stayers);
                goers.end();
                stayers.end();
                judge(goers.tally(), stayers.tally());
                judge(ledger, new Evidence(north, List.of(moving)), new Evidence(main, List.of(staying)), goers);
            }
            assertThat(files(north, moving)).containsExactly(String.valueOf(FILES));
            assertThat(files(main, moving)).as("the old copy").containsExactly(String.valueOf(FILES));
            move.confirm();
            assertThat(main.ask("select nspname from pg_namespace where nspname = '" + schema(moving) + "'"))
                    .as("the old copy")
                    .isEmpty();
        }
    }

    /** So that there is time to kill the process in the middle of it. */
    private static void makeTheCopyLast(OwnCluster main, String province) throws Exception {
        main.run("insert into " + schema(province) + ".stored_file (sha256, name, media_type, size, content, stored_at)"
                + " select n::text, 'tệp ' || n, 'text/plain', 3, decode(repeat('00ff5c0a0d09', 300000), 'hex'), now()"
                + " from generate_series(1, " + FILES + ") n");
    }

    private static List<String> files(OwnCluster cluster, String province) throws Exception {
        return cluster.ask("select count(*) from " + schema(province) + ".stored_file where name like 'tệp %'");
    }

    /** It can be read all the while. */
    private static void killThreeTimes(MoveOrder move, OwnCluster north, Caller reader) throws Exception {
        reader.get("/api/v1/plans");
        move.killWhen(() -> move.step().equals("BEGUN"));
        reader.get("/api/v1/plans");
        move.killWhen(
                () -> !north.ask("select relid from pg_stat_progress_copy").isEmpty());
        assertThat(move.step()).as("killed while it copied").isEqualTo("FROZEN");
        reader.get("/api/v1/plans");
        move.killWhen(() -> move.step().equals("SWITCHED"));
        reader.get("/api/v1/plans");
        assertThat(reader.tally().statuses).as("readers who were refused").isEmpty();
    }

    private static void tellOneMore(Clients clients) throws Exception {
        int before = clients.told();
        Happens.await(() -> {
            clients.requireAllAtWork();
            return clients.told() > before;
        });
    }

    private static void judge(Caller.Tally goers, Caller.Tally stayers) {
        System.out.println("Move: those who went along " + goers + "; those who stayed " + stayers);
        assertThat(goers.statuses.keySet())
                .as("refusals of those who went along")
                .containsExactly(COME_AGAIN);
        assertThat(stayers.statuses).as("refusals elsewhere").isEmpty();
        assertThat(stayers.unanswered).as("unanswered elsewhere").hasValue(0);
    }

    private static void judge(Ledger ledger, Evidence there, Evidence here, Clients goers) throws Exception {
        Map<String, Integer> happened = new HashMap<>(there.happened());
        happened.putAll(here.happened());
        List<String> halves = new ArrayList<>(there.halves());
        halves.addAll(here.halves());
        Verdict verdict = Verdict.of(ledger.entries(), happened, halves, goers.tally());
        System.out.println(verdict);
        assertThat(verdict.acknowledged()).isPositive();
        assertThat(verdict.lost()).as("acknowledged and lost").isEmpty();
        assertThat(verdict.doubled()).as("done twice").isEmpty();
        assertThat(verdict.unknown()).as("done, and nobody was told").isEmpty();
        assertThat(verdict.halves()).as("half done").isEmpty();
        assertThat(here.stuck()).as("not open to anybody").isEmpty();
    }

    private static String schema(String province) {
        return province.replace('-', '_');
    }
}
