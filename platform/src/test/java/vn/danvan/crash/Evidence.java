package vn.danvan.crash;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the database says of the clients' stories. Each look is one statement, so it sees one moment. */
final class Evidence {

    /** Of each kind of half thing, how many there are of the clients' stories; %1$s is the schema, %2$s the clients' files. */
    private static final Map<String, String> HALVES = Map.of(
            "stored file without a record",
            "select count(*) from %1$s.stored_file f where f.name like '%2$s' and not exists"
                    + " (select from %1$s.document_import i where i.sha256 = f.sha256)",
            "import without its key, or key without its import",
            "select count(*) from (select i.file_name, 1 as there from %1$s.document_import i where i.file_name like '%2$s') i"
                    + " full join (select split_part(key, ':', 1) || '.txt' as file_name, 1 as kept from %1$s.kept_answer"
                    + " where key like '%%:IMPORT') k using (file_name)"
                    + " where there is null or kept is null",
            "confirmed import without document and plan",
            "select count(*) from %1$s.document_import i left join %1$s.document_import_result r on r.import_id = i.id"
                    + " where i.file_name like '%2$s' and (i.state = 'CONFIRMED') <> (r.plan_id is not null)",
            "confirmation without its key, or key without its confirmation",
            "select count(*) from %1$s.document_import i where i.file_name like '%2$s' and (i.state = 'CONFIRMED') <>"
                    + " exists (select from %1$s.kept_answer k where k.key = replace(i.file_name, '.txt', ':CONFIRM'))",
            "plan without sections or tasks",
            "select count(*) from %1$s.plan p where not exists (select from %1$s.plan_section s where s.plan_id = p.id)"
                    + " or not exists (select from %1$s.task t where t.plan_id = p.id)",
            "plan in progress without the record of its start",
            "select count(*) from %1$s.plan p join %1$s.document_import_result r on r.plan_id = p.id"
                    + " where (p.state = 'IN_PROGRESS') <> exists (select from %1$s.plan_transition t"
                    + " where t.plan_id = p.id and t.to_state = 'IN_PROGRESS')",
            "plan whose versions do not go up to its number",
            "select count(*) from %1$s.plan p join %1$s.document_import_result r on r.plan_id = p.id where"
                    + " p.version_number > 1 and p.version_number <>"
                    + " (select count(*) from %1$s.plan_version v where v.plan_id = p.id)");

    /** How often each step of each story happened. */
    private static final String HAPPENED = """
            select split_part(i.file_name, '.', 1) || ':' || step from %1$s.document_import i
              left join %1$s.document_import_result r on r.import_id = i.id
              cross join lateral (
                select 'IMPORT' as step
                union all select 'CONFIRM' where r.document_id is not null
                union all select 'START' from %1$s.plan_transition t
                  where t.plan_id = r.plan_id and t.to_state = 'IN_PROGRESS'
                union all select 'AMEND' from %1$s.plan_version v where v.plan_id = r.plan_id and v.number > 1) steps
            where i.file_name like '%2$s'""";

    private static final String OF_CLIENTS = "%.txt";

    private final OwnCluster cluster;
    private final List<String> provinces;

    Evidence(OwnCluster cluster, List<String> provinces) {
        this.cluster = cluster;
        this.provinces = provinces;
    }

    List<String> halves() throws SQLException {
        List<String> found = new ArrayList<>();
        for (String province : provinces) {
            for (Map.Entry<String, String> half : HALVES.entrySet()) {
                String count = cluster.ask(half.getValue().formatted(schema(province), OF_CLIENTS))
                        .getFirst();
                if (!count.equals("0")) {
                    found.add(province + ": " + count + " × " + half.getKey());
                }
            }
        }
        return found;
    }

    /** Provinces that are neither open nor on their way by themselves. */
    List<String> stuck() throws SQLException {
        return cluster.ask("select id || ' ' || state || ' ' || coalesce(failure, '') from platform.tenant"
                + " where state <> 'ACTIVE' or failure is not null");
    }

    /** The registry's row of a province, as text; none where there is none. */
    List<String> known(String province) throws SQLException {
        return cluster.ask(
                "select state || coalesce(' ' || failure, '') from platform.tenant where id = '" + province + "'");
    }

    /** How many changes a province's schema has. */
    int changes(String province) throws SQLException {
        return Integer.parseInt(cluster.ask("select count(*) from " + schema(province) + ".databasechangelog")
                .getFirst());
    }

    /** Looks without a pause until so many changes are there or the migration has ended. */
    void awaitChanges(String province, int wanted, Process migration) throws SQLException {
        try (Connection connection = cluster.owner();
                PreparedStatement count = connection.prepareStatement(
                        "select count(*) > " + wanted + " from " + schema(province) + ".databasechangelog")) {
            boolean there = false;
            while (!there && migration.isAlive()) {
                try (ResultSet row = count.executeQuery()) {
                    there = row.next() && row.getBoolean(1);
                }
            }
        }
    }

    /** How often each step that the ledger has as acknowledged happened; once is right. */
    Map<String, Integer> happened() throws SQLException {
        Map<String, Integer> times = new HashMap<>();
        for (String province : provinces) {
            cluster.ask(HAPPENED.formatted(schema(province), OF_CLIENTS))
                    .forEach(key -> times.merge(key, 1, Integer::sum));
        }
        return times;
    }

    private static String schema(String province) {
        return province.replace('-', '_');
    }
}
