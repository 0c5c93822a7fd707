package vn.danvan.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The command that moves a province, as an operator gives it again and again. */
record MoveOrder(OwnPlatform platform, OwnCluster registry, String province) {

    static final String NORTH = "north";
    private static final String TO_NORTH = "--to=" + NORTH;

    void killWhen(Happens moment) throws Exception {
        Process process = give(TO_NORTH);
        Happens.await(() -> {
            assertThat(process.isAlive()).as("the move, see move.log").isTrue();
            return moment.now();
        });
        OwnPlatform.kill(process);
    }

    void finish() throws Exception {
        end(give(TO_NORTH));
    }

    /** All is well over there: the old copy goes at once. */
    void confirm() throws Exception {
        end(give("--confirm", "--keep=0s"));
    }

    private static void end(Process process) throws Exception {
        assertThat(process.waitFor(Happens.PATIENCE.toSeconds(), TimeUnit.SECONDS))
                .as("it ends by itself")
                .isTrue();
        assertThat(process.exitValue()).as("what it says is in move.log").isZero();
    }

    private Process give(String... words) throws Exception {
        return platform.run(
                "move",
                Stream.concat(Stream.of("--move-tenant=" + province), Stream.of(words))
                        .toArray(String[]::new));
    }

    /** How far the registry says it is; empty before it has begun. */
    String step() throws Exception {
        List<String> steps = registry.ask("select step from platform.tenant_move where tenant_id = '" + province + "'");
        return String.join(" ", steps);
    }
}
