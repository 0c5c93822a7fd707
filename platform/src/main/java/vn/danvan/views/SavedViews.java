package vn.danvan.views;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.danvan.identity.Acting;
import vn.danvan.identity.ActingPost;
import vn.danvan.shared.ListMemory;
import vn.danvan.shared.NotFound;
import vn.danvan.shared.TimeOrderedIds;
import vn.danvan.views.ViewProblem.Reason;

/**
 * Kept by person; shared with the unit in whose post the person kept it. A view holds an address and never records, so
 * that whoever opens it sees what they may see.
 */
@Service
@Transactional
class SavedViews implements ListMemory {

    private static final int MOST_OF_ONE_LIST = 30;
    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_ADDRESS = 2000;

    private final JdbcClient jdbc;
    private final Acting acting;
    private final Clock clock;

    SavedViews(JdbcClient jdbc, Acting acting, Clock clock) {
        this.jdbc = jdbc;
        this.acting = acting;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public List<KeptView> views(String list) {
        ActingPost post = acting.required();
        return jdbc.sql("""
                        select id, name, query, shared, person_id = :person as own from saved_view
                        where list = :list and (person_id = :person or shared and unit_id = :unit)
                        order by own desc, name, id""")
                .param("list", list)
                .param("person", post.person().value())
                .param("unit", post.unit().value())
                .query((row, number) -> new KeptView(
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        row.getString("query"),
                        row.getBoolean("shared"),
                        row.getBoolean("own")))
                .list();
    }

    /** @throws ViewProblem when the name or the address is too long, or there are too many */
    @Override
    public void keep(String list, String name, String query, boolean shared) {
        ActingPost post = acting.required();
        String stripped = name.strip();
        requireRoom(post, list, stripped, query);
        jdbc.sql("""
                        insert into saved_view (id, list, name, query, shared, person_id, unit_id, kept_at)
                        values (:id, :list, :name, :query, :shared, :person, :unit, :now)
                        on conflict (person_id, list, name) do update set query = excluded.query,
                          shared = excluded.shared, unit_id = excluded.unit_id, kept_at = excluded.kept_at""")
                .param("id", TimeOrderedIds.next(clock))
                .param("list", list)
                .param("name", stripped)
                .param("query", query)
                .param("shared", shared)
                .param("person", post.person().value())
                .param("unit", post.unit().value())
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    private void requireRoom(ActingPost post, String list, String name, String query) {
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            throw new ViewProblem(Reason.NAME_WRONG, LONGEST_NAME);
        }
        if (query.length() > LONGEST_ADDRESS) {
            throw new ViewProblem(Reason.ADDRESS_TOO_LONG, LONGEST_ADDRESS);
        }
        int others = jdbc.sql("select count(*) from saved_view where person_id = ? and list = ? and name <> ?")
                .params(post.person().value(), list, name)
                .query(Integer.class)
                .single();
        if (others >= MOST_OF_ONE_LIST) {
            throw new ViewProblem(Reason.TOO_MANY, MOST_OF_ONE_LIST);
        }
    }

    /** @throws NotFound also for what a colleague shares: only who made it takes it away */
    @Override
    public void forget(UUID view) {
        int gone = jdbc.sql("delete from saved_view where id = ? and person_id = ?")
                .params(view, acting.required().person().value())
                .update();
        if (gone == 0) {
            throw new NotFound();
        }
    }

    @Override
    @Transactional(readOnly = true)
    public List<String> columns(String list) {
        return jdbc.sql("select columns from list_layout where person_id = ? and list = ?")
                .params(acting.required().person().value(), list)
                .query(String.class)
                .optional()
                .map(names -> Arrays.stream(names.split(","))
                        .filter(name -> !name.isEmpty())
                        .toList())
                .orElse(List.of());
    }

    @Override
    public void rememberColumns(String list, List<String> columns) {
        jdbc.sql("insert into list_layout (person_id, list, columns) values (?, ?, ?)"
                        + " on conflict (person_id, list) do update set columns = excluded.columns")
                .params(acting.required().person().value(), list, String.join(",", columns))
                .update();
    }

    @Override
    @Transactional(readOnly = true)
    public boolean compact(String list) {
        return jdbc.sql("select compact from list_layout where person_id = ? and list = ?")
                .params(acting.required().person().value(), list)
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }

    @Override
    public void rememberCompact(String list, boolean compact) {
        jdbc.sql("insert into list_layout (person_id, list, columns, compact) values (?, ?, '', ?)"
                        + " on conflict (person_id, list) do update set compact = excluded.compact")
                .params(acting.required().person().value(), list, compact)
                .update();
    }
}
