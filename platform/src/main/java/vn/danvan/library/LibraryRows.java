package vn.danvan.library;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.danvan.identity.ActingPost;
import vn.danvan.models.ModelId;
import vn.danvan.shared.StaleVersion;
import vn.danvan.shared.TimeOrderedIds;
import vn.danvan.shared.UnitId;

/** Pages of the library as those keep them who work on them. */
@Repository
class LibraryRows {

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final Clock clock;

    LibraryRows(JdbcClient jdbc, JdbcTemplate batches, Clock clock) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.clock = clock;
    }

    Optional<Kept> find(ModelId model) {
        return jdbc.sql("""
                        select e.id, e.version, e.state, e.summary, e.method, e.cost, e.conditions, e.contact,
                          e.contact_open, e.for_public, array(select p.photo_id from library_photo p where p.entry_id = e.id
                          order by p.position) as photos from library_entry e where e.model_id = ?""").param(model.value()).query(LibraryRows::kept).optional();
    }

    /** @param seen -1 for a page that is new */
    EntryId write(ModelId model, int seen, LibraryText text, Facts facts, List<LibraryPage.ShownPhoto> photos) {
        EntryId id = new EntryId(jdbc.sql("""
                        insert into library_entry (id, version, model_id, state, name, field, level, place, area, unit_name,
                          recognised_on, summary, method, cost, conditions, contact, contact_open, for_public, changed_at)
                        values (:id, 0, :model, 'DRAFT', :name, :field, :level, :place, :area, :unit, :recognised, :summary,
                          :method, :cost, :conditions, :contact, :open, :public, :now)
                        on conflict (model_id) do update set state = 'DRAFT', name = excluded.name,
                          field = excluded.field, level = excluded.level, place = excluded.place, area = excluded.area,
                          unit_name = excluded.unit_name, recognised_on = excluded.recognised_on,
                          summary = excluded.summary, method = excluded.method, cost = excluded.cost,
                          conditions = excluded.conditions, contact = excluded.contact,
                          contact_open = excluded.contact_open, for_public = excluded.for_public,
                          changed_at = excluded.changed_at, version = library_entry.version + 1
                          where library_entry.version = :version returning id""")
                .param("id", TimeOrderedIds.next(clock))
                .param("version", seen)
                .param("model", model.value())
                .param("name", facts.name())
                .param("field", facts.field())
                .param("level", facts.level())
                .param("place", facts.place())
                .param("area", facts.area())
                .param("unit", facts.unit())
                .param("recognised", facts.recognisedOn())
                .param("summary", text.summary())
                .param("method", text.method())
                .param("cost", text.cost())
                .param("conditions", text.conditions())
                .param("contact", text.contact())
                .param("open", text.contactOpen())
                .param("public", text.forPublic())
                .param("now", Timestamp.from(clock.instant()))
                .query(UUID.class)
                .optional()
                .orElseThrow(StaleVersion::new));
        jdbc.sql("delete from library_photo where entry_id = ?")
                .param(id.value())
                .update();
        batches.batchUpdate(
                "insert into library_photo (entry_id, photo_id, position, caption, width, height) values (?, ?, ?, ?, ?, ?)",
                java.util.stream.IntStream.range(0, photos.size())
                        .mapToObj(at -> new Object[] {
                            id.value(),
                            photos.get(at).id(),
                            at,
                            photos.get(at).caption(),
                            photos.get(at).width(),
                            photos.get(at).height()
                        })
                        .toList());
        return id;
    }

    /** In this state, of these units or of all, the longest waiting first. */
    List<Publication.Waiting> waiting(PublicationState state, @Nullable Set<UnitId> units, int most) {
        return jdbc.sql("select model_id, name, unit_name, state from library_entry e where state = :state"
                        + " and summary <> '' and method <> '' and contact <> '' and (:all or exists (select from"
                        + " skilful_model m where m.id = e.model_id and m.lead_unit in (:units)))"
                        + " order by changed_at, id limit :most")
                .param("state", state.name())
                .param("all", units == null)
                .param(
                        "units",
                        units == null || units.isEmpty()
                                ? List.of(new UUID(0, 0))
                                : units.stream().map(UnitId::value).toList())
                .param("most", most)
                .query((row, number) -> new Publication.Waiting(
                        new ModelId(row.getObject("model_id", UUID.class)),
                        row.getString("name"),
                        row.getString("unit_name"),
                        PublicationState.valueOf(row.getString("state"))))
                .list();
    }

    void move(EntryId id, int seen, PublicationStep step, ActingPost by, @Nullable String reason) {
        Timestamp now = Timestamp.from(clock.instant());
        int updated = jdbc.sql("""
                        update library_entry set state = :state, changed_at = :now, version = version + 1,
                          published_at = case when :state = 'PUBLISHED' then :now else published_at end
                        where id = :id and version = :version""")
                .param("state", step.target().name())
                .param("now", now)
                .param("id", id.value())
                .param("version", seen)
                .update();
        if (updated == 0) {
            throw new StaleVersion();
        }
        jdbc.sql("""
                        insert into library_event (id, entry_id, happened_at, step, state, person_name, position, reason)
                        values (:id, :entry, :now, :step, :state, :person, :position, :reason)""")
                .param("id", TimeOrderedIds.next(clock))
                .param("entry", id.value())
                .param("now", now)
                .param("step", step.name())
                .param("state", step.target().name())
                .param("person", by.fullName())
                .param("position", by.position())
                .param("reason", reason)
                .update();
    }

    List<Publication.Event> events(EntryId id) {
        return jdbc.sql("select happened_at, step, person_name, position, reason from library_event where entry_id = ?"
                        + " order by happened_at, id")
                .param(id.value())
                .query((row, number) -> new Publication.Event(
                        row.getTimestamp("happened_at").toInstant(),
                        PublicationStep.valueOf(row.getString("step")),
                        row.getString("person_name"),
                        row.getString("position"),
                        row.getString("reason")))
                .list();
    }

    /** Of the last recognition: the day of its document. */
    Optional<LocalDate> recognisedOn(ModelId model) {
        return jdbc.sql("""
                        select coalesce(document_on, (happened_at at time zone 'Asia/Ho_Chi_Minh')::date)
                        from model_event where model_id = ? and step = 'RECOGNISE'
                        order by happened_at desc, id desc limit 1""").param(model.value()).query(LocalDate.class).optional();
    }

    private static Kept kept(ResultSet row, int number) throws SQLException {
        return new Kept(
                new EntryId(row.getObject("id", UUID.class)),
                row.getInt("version"),
                PublicationState.valueOf(row.getString("state")),
                text(row, List.of((UUID[]) row.getArray("photos").getArray())));
    }

    static LibraryText text(ResultSet row, List<UUID> photos) throws SQLException {
        return new LibraryText(
                row.getString("summary"),
                row.getString("method"),
                row.getString("cost"),
                row.getString("conditions"),
                row.getString("contact"),
                row.getBoolean("contact_open"),
                row.getBoolean("for_public"),
                photos);
    }

    record Kept(EntryId id, int version, PublicationState state, LibraryText text) {}

    /** What the page takes from the model and does not let anybody type. */
    record Facts(
            String name, String field, String level, String place, String area, String unit, LocalDate recognisedOn) {}
}
