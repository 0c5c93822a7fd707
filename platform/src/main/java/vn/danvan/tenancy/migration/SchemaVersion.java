package vn.danvan.tenancy.migration;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.util.DigestUtils;

/** The fingerprint of all tenant changes: equal fingerprints mean that Liquibase need not even be asked. */
public final class SchemaVersion {

    private static final String CURRENT = compute();

    private SchemaVersion() {}

    public static String current() {
        return CURRENT;
    }

    private static String compute() {
        try {
            Resource[] files = new PathMatchingResourcePatternResolver().getResources("classpath*:db/tenant/**/*.sql");
            Arrays.sort(files, Comparator.comparing(SchemaVersion::name));
            StringBuilder all = new StringBuilder(SqlResources.read("db/tenant.yaml"));
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
