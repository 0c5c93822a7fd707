package vn.danvan.meeting.agenda;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.danvan.meeting.MeetingId;
import vn.danvan.models.ModelId;

/** Items of agendas; their positions have no gaps. */
@Repository
class AgendaStore {

    private static final String ITEM = """
            select id, meeting_id, position, model_id, state, title, unit_name, summary, note
            from meeting_item
            """;

    private final JdbcClient jdbc;

    AgendaStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<AgendaItem> all(MeetingId meeting) {
        return jdbc.sql(ITEM + "where meeting_id = ? order by position, id")
                .param(meeting.value())
                .query(AgendaStore::item)
                .list();
    }

    Optional<AgendaItem> find(ItemId id) {
        return jdbc.sql(ITEM + "where id = ?")
                .param(id.value())
                .query(AgendaStore::item)
                .optional();
    }

    void add(ItemId id, MeetingId meeting, @Nullable ModelId model, ItemText text) {
        jdbc.sql("""
                        insert into meeting_item (id, meeting_id, position, model_id, state, title, unit_name, summary, note)
                        values (:id, :meeting,
                          (select coalesce(max(position), 0) + 1 from meeting_item where meeting_id = :meeting),
                          :model, 'WAITING', :title, :unit, :summary, '')""")
                .param("id", id.value())
                .param("meeting", meeting.value())
                .param("model", model == null ? null : model.value())
                .param("title", text.title())
                .param("unit", text.unit())
                .param("summary", text.summary())
                .update();
    }

    /** The two change places. */
    void swap(AgendaItem one, AgendaItem other) {
        place(one, other.position());
        place(other, one.position());
    }

    private void place(AgendaItem item, int position) {
        jdbc.sql("update meeting_item set position = ? where id = ?")
                .params(position, item.id().value())
                .update();
    }

    void note(ItemId id, String note) {
        jdbc.sql("update meeting_item set note = ? where id = ?")
                .params(note, id.value())
                .update();
    }

    void state(ItemId id, ItemState state) {
        jdbc.sql("update meeting_item set state = ? where id = ?")
                .params(state.name(), id.value())
                .update();
    }

    boolean hasVotes(ItemId id) {
        return jdbc.sql("select count(*) from ballot_mark m join ballot b on b.id = m.ballot_id where b.item_id = ?")
                        .param(id.value())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** With its ballots, on which nobody has voted. */
    void remove(AgendaItem item) {
        UUID id = item.id().value();
        jdbc.sql("delete from ballot_urn where ballot_id in (select id from ballot where item_id = ?)")
                .param(id)
                .update();
        jdbc.sql("delete from ballot where item_id = ?").param(id).update();
        jdbc.sql("delete from meeting_item where id = ?").param(id).update();
        jdbc.sql("update meeting_item set position = position - 1 where meeting_id = ? and position > ?")
                .params(item.meeting().value(), item.position())
                .update();
    }

    private static AgendaItem item(ResultSet row, int number) throws SQLException {
        UUID model = row.getObject("model_id", UUID.class);
        return new AgendaItem(
                new ItemId(row.getObject("id", UUID.class)),
                new MeetingId(row.getObject("meeting_id", UUID.class)),
                row.getInt("position"),
                model == null ? null : new ModelId(model),
                ItemState.valueOf(row.getString("state")),
                row.getString("title"),
                row.getString("unit_name"),
                row.getString("summary"),
                row.getString("note"));
    }
}
