package vn.danvan.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Whatever is killed: what was acknowledged is there once, nothing is half done, and it goes on by itself. */
class CrashTrial {

    private static final int ROUNDS = Integer.getInteger("crash.rounds", 3);
    private static final long SEED = Long.getLong("crash.seed", new Random().nextInt(Integer.MAX_VALUE));
    private static final int MANY = 10;
    private static final long RECOVERED = 10_000;
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final Path reports =
            Path.of("target", "crash", String.valueOf(Instant.now().getEpochSecond()));

    @Test
    void nothingAcknowledgedIsLostOrDoneTwice(@TempDir Path directory) throws Exception {
        System.out.println("Seed " + SEED + ": -Dcrash.seed=" + SEED + " throws the same dice");
        Files.createDirectories(reports);
        try (Battle battle = new Battle(directory)) {
            battle.begin(ROUNDS > MANY);
            for (int number = 1; number <= ROUNDS; number++) {
                judge(battle.round(number, SEED + number, blow(number)));
            }
            judge(battle.end());
        } catch (Exception | AssertionError failure) {
            keepLogs(directory);
            throw failure;
        }
    }

    /** All kinds in turn first, then as the dice fall. */
    private static Blow blow(int number) {
        Blow[] all = Blow.values();
        return number <= all.length ? all[number - 1] : all[new Random(SEED * number).nextInt(all.length)];
    }

    private void judge(Round round) throws Exception {
        keep("round-" + round.number(), round);
        assertThat(round.halves()).as("half done after %s", round).isEmpty();
        assertThat(round.stuck()).as("stuck after %s", round).isEmpty();
        if (round.recoveryMillis() != null) {
            assertThat(round.recoveryMillis()).as("recovery of %s", round).isLessThanOrEqualTo(RECOVERED);
        }
    }

    private void judge(Verdict verdict) throws Exception {
        keep("verdict", verdict);
        assertThat(verdict.acknowledged()).isPositive();
        assertThat(verdict.lost()).as("acknowledged and lost").isEmpty();
        assertThat(verdict.doubled()).as("done twice").isEmpty();
        assertThat(verdict.unknown()).as("done, and nobody was told").isEmpty();
        assertThat(verdict.halves()).as("half done at the end").isEmpty();
    }

    private void keep(String name, Object found) throws Exception {
        System.out.println(found);
        JSON.writeValue(reports.resolve(name + ".json").toFile(), found);
    }

    private void keepLogs(Path directory) throws Exception {
        try (var files = Files.list(directory)) {
            for (Path log :
                    files.filter(file -> file.toString().endsWith(".log")).toList()) {
                Files.copy(log, reports.resolve(log.getFileName()));
            }
        }
    }
}
