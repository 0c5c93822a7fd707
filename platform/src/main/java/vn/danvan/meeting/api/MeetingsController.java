package vn.danvan.meeting.api;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.danvan.meeting.AttendanceService;
import vn.danvan.meeting.MeetingDetails;
import vn.danvan.meeting.MeetingFilter;
import vn.danvan.meeting.MeetingId;
import vn.danvan.meeting.MeetingService;
import vn.danvan.meeting.MeetingState;
import vn.danvan.meeting.MeetingSummary;
import vn.danvan.meeting.agenda.AgendaItem;
import vn.danvan.meeting.agenda.AgendaService;
import vn.danvan.meeting.agenda.ItemText;
import vn.danvan.meeting.minutes.Minutes;
import vn.danvan.meeting.minutes.MinutesHead;
import vn.danvan.meeting.minutes.MinutesService;
import vn.danvan.models.ModelId;
import vn.danvan.shared.NotFound;
import vn.danvan.shared.StaleVersion;

@RestController
class MeetingsController {

    private static final int MAX_SIZE = 100;

    private final MeetingService meetings;
    private final AttendanceService attendance;
    private final AgendaService agenda;
    private final MinutesService minutes;

    MeetingsController(
            MeetingService meetings, AttendanceService attendance, AgendaService agenda, MinutesService minutes) {
        this.meetings = meetings;
        this.attendance = attendance;
        this.agenda = agenda;
        this.minutes = minutes;
    }

    /** The latest first; council members see the meetings of their councils. */
    @GetMapping("/api/v1/meetings")
    Page meetings(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) @Nullable MeetingState state,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "50") int size) {
        int limit = Math.clamp(size, 1, MAX_SIZE);
        MeetingFilter filter = new MeetingFilter(q, state);
        List<MeetingJson> rows = meetings.list(filter, Math.max(0, page) * limit, limit).stream()
                .map(MeetingJson::of)
                .toList();
        return new Page(rows, meetings.count(filter));
    }

    @PostMapping("/api/v1/meetings")
    @ResponseStatus(HttpStatus.CREATED)
    Details plan(@RequestBody PlannedMeeting planned) {
        meetings.requirePlanning();
        return details(meetings.plan(planned.draft()));
    }

    @GetMapping("/api/v1/meetings/{id}")
    Details meeting(@PathVariable UUID id) {
        return details(new MeetingId(id));
    }

    private Details details(MeetingId id) {
        MeetingDetails details = meetings.details(id);
        return new Details(
                MeetingJson.of(details.summary()),
                AttendanceJson.of(details.attendance()),
                agenda.items(id).stream().map(ItemJson::of).toList());
    }

    /** Says where a member is; without a presence it is the room. */
    @PutMapping("/api/v1/meetings/{id}/attendance")
    AttendanceJson attend(@PathVariable UUID id, @RequestBody Attending attending) {
        MeetingId meeting = new MeetingId(id);
        meetings.details(meeting);
        if (attending.member() == null) {
            throw new NotFound();
        }
        attendance.attend(meeting, attending.member(), attending.where());
        return AttendanceJson.of(meetings.details(meeting).attendance());
    }

    /** A model under appraisal by its id, or a free item with a title. */
    @PostMapping("/api/v1/meetings/{id}/items")
    @ResponseStatus(HttpStatus.CREATED)
    Details addItem(@PathVariable UUID id, @RequestBody NewItem item) {
        MeetingId meeting = new MeetingId(id);
        meetings.details(meeting);
        UUID model = item.model();
        if (model != null) {
            agenda.addModel(meeting, new ModelId(model));
        } else {
            agenda.addItem(meeting, new ItemText(text(item.title()), "", text(item.summary())));
        }
        return details(meeting);
    }

    private static String text(@Nullable String said) {
        return said == null ? "" : said;
    }

    /** @param version that the caller read; 409 if somebody was faster */
    @PostMapping("/api/v1/meetings/{id}/opening")
    Details open(@PathVariable UUID id, @RequestParam int version) {
        MeetingId meeting = seen(id, version);
        meetings.open(meeting);
        return details(meeting);
    }

    /** Closes the meeting and makes its minutes. */
    @PostMapping("/api/v1/meetings/{id}/closing")
    Minutes close(@PathVariable UUID id, @RequestParam int version, @RequestBody ClosingWords words) {
        MeetingId meeting = seen(id, version);
        return minutes.close(
                meeting, new MinutesHead(text(words.number()), words.day(meetings.today()), text(words.remarks()), ""));
    }

    private MeetingId seen(UUID id, int version) {
        MeetingSummary meeting = meetings.details(new MeetingId(id)).summary();
        if (meeting.version() != version) {
            throw new StaleVersion();
        }
        return meeting.id();
    }

    /** All editions with what they say, the one in force first. */
    @GetMapping("/api/v1/meetings/{id}/minutes")
    List<Minutes> minutes(@PathVariable UUID id) {
        return minutes.editions(new MeetingId(id));
    }

    record Page(List<MeetingJson> items, int total) {}

    record Details(MeetingJson meeting, AttendanceJson attendance, List<ItemJson> items) {}

    record ItemJson(
            UUID id, int position, @Nullable UUID model, String state, String title, String unit, String summary) {

        static ItemJson of(AgendaItem item) {
            ModelId model = item.model();
            return new ItemJson(
                    item.id().value(),
                    item.position(),
                    model == null ? null : model.value(),
                    item.state().name(),
                    item.title(),
                    item.unit(),
                    item.summary());
        }
    }

    record NewItem(
            @Nullable UUID model,
            @Nullable String title,
            @Nullable String summary) {}
}
