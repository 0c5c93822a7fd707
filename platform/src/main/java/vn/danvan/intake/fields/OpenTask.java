package vn.danvan.intake.fields;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.danvan.intake.draft.DraftDocument;
import vn.danvan.intake.draft.Evidence;
import vn.danvan.intake.phrases.BodiesReader;
import vn.danvan.intake.phrases.DueReader;
import vn.danvan.intake.phrases.Span;
import vn.danvan.intake.phrases.TaskLabel;
import vn.danvan.intake.structure.Paragraph;

/** A task while the lines below it are read, which may say more of it. */
final class OpenTask {

    private final String code;
    private final Paragraph source;
    private final List<String> requested;
    private String text;
    private List<String> lead;
    private List<String> coordinating;
    private @Nullable Evidence leadPlace;
    private DueReader.Found due;
    private @Nullable Evidence duePlace;

    OpenTask(String code, Paragraph source, BodiesReader.Found inherited) {
        this.code = code;
        this.source = source;
        this.text = source.text();
        BodiesReader.Found own = BodiesReader.read(source.text());
        boolean named = !own.lead().isEmpty() || !own.requested().isEmpty();
        this.lead = names(named ? own.lead() : inherited.lead());
        this.coordinating = names(own.coordinating().isEmpty() ? inherited.coordinating() : own.coordinating());
        this.requested = names(named ? own.requested() : inherited.requested());
        this.leadPlace = own.lead().isEmpty()
                ? Evidence.inferred(source.start(), source.end())
                : place(
                        source,
                        own.lead().getFirst().span().start(),
                        own.lead().getLast().span().end());
        this.due = DueReader.read(source.text());
        Span span = due.span();
        this.duePlace = span == null ? null : place(source, span.start(), span.end());
    }

    /** A line of its own says who, with whom or until when; whatever else it says belongs to the task's words. */
    void says(TaskLabel.Found found, Paragraph line) {
        Evidence at = place(line, found.start(), line.text().length());
        switch (found.label()) {
            case LEAD -> leads(found.value(), at);
            case WITH -> coordinating = names(BodiesReader.listed(found.value()));
            case WHEN -> {
                DueReader.Found read = DueReader.readAnswer(found.value());
                due = read;
                duePlace = at;
            }
            case WHAT, DETAIL -> goesOn(line);
        }
    }

    private void leads(String value, Evidence at) {
        BodiesReader.Found bodies = BodiesReader.shared(value);
        lead = names(bodies.lead());
        coordinating = bodies.coordinating().isEmpty() ? coordinating : names(bodies.coordinating());
        leadPlace = at;
    }

    void goesOn(Paragraph line) {
        text = text + (text.endsWith(".") || text.endsWith(";") || text.endsWith(":") ? " " : ". ") + line.text();
    }

    Read read() {
        return new Read(
                new DraftDocument.Task(
                        code,
                        text,
                        lead,
                        coordinating,
                        requested,
                        new DraftDocument.Due(due.kind(), due.date(), due.text())),
                Evidence.stated(source.start(), source.end()),
                lead.isEmpty() ? null : leadPlace,
                duePlace);
    }

    /** A task with the places of what was read of it. */
    record Read(
            DraftDocument.Task task,
            Evidence place,
            @Nullable Evidence lead,
            @Nullable Evidence due) {}

    private static Evidence place(Paragraph paragraph, int start, int end) {
        return Evidence.stated(paragraph.place(start), paragraph.placeEnd(end));
    }

    private static List<String> names(List<BodiesReader.Body> bodies) {
        return bodies.stream().map(BodiesReader.Body::text).toList();
    }
}
