package vn.danvan.crash;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.springframework.core.io.ClassPathResource;

/** Takes a province back by some changes, with the rollback that each change brings, as if an older version had made it. */
final class Rollback {

    /** The first changes hold what a province needs to be one, and are never taken back. */
    static final int KEPT = 9;

    private static final Pattern CHANGE = Pattern.compile("file: (tenant/\\S+\\.sql)");
    private static final Pattern UNDO = Pattern.compile("(?m)^--rollback (.*)$");
    private static final Pattern ID = Pattern.compile("(?m)^--changeset [^:]+:(\\S+)");

    private final OwnCluster cluster;

    Rollback(OwnCluster cluster) {
        this.cluster = cluster;
    }

    /** How many changes there are in all. */
    static int changes() throws IOException {
        return files().size();
    }

    void takeBack(String province, int changes) throws IOException, SQLException {
        List<String> files = files();
        StringBuilder script = new StringBuilder("set search_path to " + province.replace('-', '_') + ", shared;\n");
        for (String file : files.reversed().subList(0, changes)) {
            String change = read(file);
            UNDO.matcher(change).results().map(found -> found.group(1) + "\n").forEach(script::append);
            ID.matcher(change)
                    .results()
                    .map(id -> "delete from databasechangelog where id = '" + id.group(1) + "';\n")
                    .forEach(script::append);
        }
        script.append("update platform.tenant set schema_version = 'before', schema_changes = ")
                .append(files.size() - changes)
                .append(" where id = '")
                .append(province)
                .append("';");
        cluster.run(script.toString());
    }

    private static List<String> files() throws IOException {
        return CHANGE.matcher(read("tenant.yaml"))
                .results()
                .map(MatchResult::group)
                .map(found -> Objects.requireNonNull(found).substring("file: ".length()))
                .toList();
    }

    private static String read(String file) throws IOException {
        return new ClassPathResource("db/" + file).getContentAsString(StandardCharsets.UTF_8);
    }
}
