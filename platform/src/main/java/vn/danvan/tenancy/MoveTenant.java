package vn.danvan.tenancy;

import java.time.Duration;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.convert.DurationStyle;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.PropertyResolver;
import vn.danvan.tenancy.move.Move;
import vn.danvan.tenancy.move.MoveFailed;
import vn.danvan.tenancy.move.TenantMoves;

/**
 * The run mode that takes one province to another server while the nodes serve the others. Migrates first, as
 * {@link MigrateOnly} does. Killed at any point, the same command goes on; {@code --to} the server where the province
 * still is calls it off.
 */
public final class MoveTenant {

    /** On the command line; its value is the province. */
    public static final String FLAG = "--move-tenant";

    private static final Logger LOG = LoggerFactory.getLogger(MoveTenant.class);
    private static final String USAGE = "usage: --move-tenant=<province> --to=<server>, and when it is well there"
            + " --move-tenant=<province> --confirm [--keep=7d], after which its old copy is dropped";
    private static final String KEEP = "7d";
    private static final int DONE = 0;
    private static final int FAILED = 1;

    private MoveTenant() {}

    public static boolean isMeant(List<String> arguments) {
        return arguments.stream().anyMatch(each -> each.startsWith(FLAG));
    }

    /** @return the exit code: 0 when what was asked for is done, otherwise 1; the log says why */
    public static int run(String... arguments) {
        try (ConfigurableApplicationContext context = new SpringApplicationBuilder(MigrateOnly.Module.class)
                .web(WebApplicationType.NONE)
                .run(arguments)) {
            LOG.info(obey(context.getBean(TenantMoves.class), context.getEnvironment()));
            return DONE;
        } catch (MoveFailed | RuntimeException failure) {
            LOG.error("Not moved: {}", failure.getMessage());
            return FAILED;
        }
    }

    /** @return what was done, for the log */
    static String obey(TenantMoves moves, PropertyResolver asked) throws MoveFailed {
        String province = asked.getProperty(FLAG.substring(2), "");
        String target = asked.getProperty("to", "");
        boolean confirm = asked.containsProperty("confirm");
        if (!TenantId.isWellFormed(province) || target.isEmpty() != confirm) {
            throw new MoveFailed(USAGE);
        }
        TenantId tenant = new TenantId(province);
        if (confirm) {
            Duration keep = DurationStyle.detectAndParse(asked.getProperty("keep", KEEP));
            return "The old copy of " + tenant + " goes after " + moves.confirm(tenant, keep);
        }
        Move move = moves.move(tenant, target);
        return move.step() + ": " + tenant + " from " + move.source() + " to " + move.target();
    }
}
