package vn.danvan.audit.history;

import com.vaadin.flow.component.Component;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.danvan.audit.Change;

/** One change in the cells of a list; the language is said beforehand, since a file is written where no screen is at hand. */
public final class ChangeLine {

    private static final int NAMED = 4;
    private static final ZoneId HERE = ZoneId.of("Asia/Ho_Chi_Minh");

    private final Component screen;
    private final Locale reader;
    private final ChangeWords words;

    public ChangeLine(Component screen, Locale reader) {
        this.screen = screen;
        this.reader = reader;
        this.words = new ChangeWords(screen, reader);
    }

    /** In Vietnam. */
    public LocalDateTime when(Change change) {
        return LocalDateTime.ofInstant(change.happenedAt(), HERE).withNano(0);
    }

    /** The author, with post and unit of that time as far as they are known. */
    public String who(Change change) {
        String author = change.person() == null ? say("audit.nobody") : change.person();
        return Stream.of(author, change.position(), change.unit())
                .filter(part -> part != null)
                .collect(Collectors.joining(" · "));
    }

    public String what(Change change) {
        return say("audit.table." + change.table());
    }

    /** What people call the record; null where it has no name. */
    public @Nullable String where(Change change) {
        return change.recordName();
    }

    public String act(Change change) {
        return say("audit.act." + change.act().toLowerCase(Locale.ROOT));
    }

    /** Captions of what differs, the first few by name: a new record is all fields that it has. */
    public String fields(Change change) {
        List<String> captions = change.values().stream()
                .map(value -> words.caption(change, value))
                .distinct()
                .toList();
        String named = String.join(", ", captions.subList(0, Math.min(NAMED, captions.size())));
        return captions.size() <= NAMED
                ? named
                : screen.getTranslation(reader, "audit.which-more", named, captions.size() - NAMED);
    }

    public String source(Change change) {
        return say("audit.source." + change.source().name().toLowerCase(Locale.ROOT));
    }

    private String say(String key) {
        return screen.getTranslation(reader, key);
    }
}
