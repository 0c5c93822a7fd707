package vn.danvan.tenancy.migration;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.regex.Pattern;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.util.DigestUtils;

/**
 * Which changes this program was built for. Equal fingerprints mean that Liquibase need not even be asked. Since changes
 * are only ever added, their number tells a schema that a newer program has changed from one that is behind: an older
 * node goes on serving the newer one, and leaves it as it is.
 */
public final class SchemaVersion {

    /**
     * A program that knows fewer changes than this cannot work on a schema of this version. Whoever writes a change that
     * takes something away raises it to the number of changes of the version that stopped using it.
     */
    private static final int OLDEST_SERVED = 0;

    private static final String LIST = "db/tenant.yaml";
    private static final Pattern CHANGE = Pattern.compile("(?m)^\\s*- include:");
    private static final String CURRENT = compute();
    private static final int CHANGES =
            (int) CHANGE.matcher(SqlResources.read(LIST)).results().count();

    private SchemaVersion() {}

    public static String current() {
        return CURRENT;
    }

    /** How many changes this program knows. */
    public static int changes() {
        return CHANGES;
    }

    static int oldestServed() {
        return OLDEST_SERVED;
    }

    private static String compute() {
        try {
            Resource[] files = new PathMatchingResourcePatternResolver().getResources("classpath*:db/tenant/**/*.sql");
            Arrays.sort(files, Comparator.comparing(SchemaVersion::name));
            StringBuilder all = new StringBuilder(SqlResources.read(LIST));
            for (Resource file : files) {
                all.append(file.getContentAsString(StandardCharsets.UTF_8));
            }
            return DigestUtils.md5DigestAsHex(all.toString().getBytes(StandardCharsets.UTF_8));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String name(Resource file) {
        try {
            return file.getURL().toString();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
