package vn.danvan.plans.queue;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.danvan.documents.FileStore;
import vn.danvan.documents.StoredFile;
import vn.danvan.identity.ActingPost;
import vn.danvan.plans.event.TaskHappened;
import vn.danvan.plans.task.Evidence;
import vn.danvan.plans.task.TaskId;
import vn.danvan.plans.task.TaskNote;
import vn.danvan.plans.task.TaskProof;
import vn.danvan.shared.NotFound;
import vn.danvan.shared.TimeOrderedIds;

/** What happened to tasks, and what shows their work: rows are added, never changed. */
@Repository
public class TaskRecords {

    private final JdbcClient jdbc;
    private final FileStore files;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    TaskRecords(JdbcClient jdbc, FileStore files, Clock clock, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.files = files;
        this.clock = clock;
        this.events = events;
    }

    public void happened(
            TaskId task, TaskNote.Kind kind, ActingPost by, @Nullable Integer percent, @Nullable String note) {
        UUID id = TimeOrderedIds.next(clock);
        jdbc.sql("insert into task_event (id, task_id, kind, happened_at, person_id, post_id, percent, note)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?)")
                .param(id)
                .param(task.value())
                .param(kind.name())
                .param(Timestamp.from(clock.instant()))
                .param(by.person().value())
                .param(by.post().value())
                .param(percent)
                .param(note)
                .update();
        events.publishEvent(new TaskHappened(by.tenant(), task, kind, by, id, note));
    }

    public List<TaskNote> history(TaskId task) {
        return jdbc.sql("""
                        select e.kind, e.happened_at, e.percent, e.note, p.full_name, o.position from task_event e
                        join person p on p.id = e.person_id join post o on o.id = e.post_id
                        where e.task_id = ? order by e.happened_at, e.id""")
                .param(task.value())
                .query((row, number) -> new TaskNote(
                        TaskNote.Kind.valueOf(row.getString("kind")),
                        row.getTimestamp("happened_at").toInstant(),
                        row.getString("full_name"),
                        row.getString("position"),
                        row.getObject("percent", Integer.class),
                        row.getString("note")))
                .list();
    }

    public void keep(TaskId task, Evidence evidence, ActingPost by) {
        switch (evidence) {
            case Evidence.Link(String address, String name) -> keep(task, "LINK", address, name, by);
            case Evidence.Number(String number, String name) -> keep(task, "NUMBER", number, name, by);
            case Evidence.File file -> {
                String sha256 = sha256(file.content());
                files.store(sha256, file.name(), file.mediaType(), file.content());
                keep(task, "FILE", sha256, file.name(), by);
            }
        }
    }

    private void keep(TaskId task, String kind, String value, @Nullable String name, ActingPost by) {
        jdbc.sql("insert into task_evidence (id, task_id, kind, value, name, added_at, person_id, post_id)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?)")
                .param(TimeOrderedIds.next(clock))
                .param(task.value())
                .param(kind)
                .param(value)
                .param(name)
                .param(Timestamp.from(clock.instant()))
                .param(by.person().value())
                .param(by.post().value())
                .update();
    }

    public List<TaskProof> evidence(TaskId task) {
        return evidence(List.of(task)).getOrDefault(task, List.of());
    }

    /** In one query, each task's in the order in which it came. */
    public Map<TaskId, List<TaskProof>> evidence(Collection<TaskId> tasks) {
        Map<TaskId, List<TaskProof>> evidence = new HashMap<>();
        if (tasks.isEmpty()) {
            return evidence;
        }
        jdbc.sql("select e.task_id, e.kind, e.value, e.name, e.added_at, p.full_name"
                        + " from task_evidence e join person p on p.id = e.person_id"
                        + " where e.task_id in (:tasks) order by e.added_at, e.id")
                .param("tasks", tasks.stream().map(TaskId::value).toList())
                .query(row -> {
                    evidence.computeIfAbsent(
                                    new TaskId(row.getObject("task_id", UUID.class)), task -> new ArrayList<>())
                            .add(new TaskProof(
                                    row.getString("kind"),
                                    row.getString("value"),
                                    row.getString("name"),
                                    row.getTimestamp("added_at").toInstant(),
                                    row.getString("full_name")));
                });
        return evidence;
    }

    /** @throws NotFound when the task has no such file */
    public StoredFile file(TaskId task, String sha256) {
        TaskProof proof = evidence(task).stream()
                .filter(each -> each.kind().equals("FILE") && each.value().equals(sha256))
                .findFirst()
                .orElseThrow(NotFound::new);
        StoredFile file = files.load(sha256);
        return proof.name() == null ? file : file.named(proof.name());
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
