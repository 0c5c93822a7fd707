package vn.danvan.samples;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.springframework.stereotype.Component;
import vn.danvan.identity.demo.DemoDesk;
import vn.danvan.meeting.MeetingDraft;
import vn.danvan.meeting.MeetingId;
import vn.danvan.meeting.MeetingKind;
import vn.danvan.meeting.MeetingService;
import vn.danvan.meeting.agenda.AgendaService;
import vn.danvan.meeting.agenda.ItemText;
import vn.danvan.tenantconfig.SampleYear;

/** A meeting of the council, planned with its agenda. */
@Component
class SampleMeeting {

    /** So long before it begins absent members have voted in writing. */
    private static final Duration WRITTEN_BEFORE = Duration.ofDays(1);

    private final DemoDesk desk;
    private final MeetingService meetings;
    private final AgendaService agenda;

    SampleMeeting(DemoDesk desk, MeetingService meetings, AgendaService agenda) {
        this.desk = desk;
        this.meetings = meetings;
        this.agenda = agenda;
    }

    void plan(Made made) {
        SampleYear.Meeting wanted = made.year().meeting();
        Instant begins = made.days().at(made.days().ofMeeting(), wanted.time());
        MeetingDraft draft = new MeetingDraft(
                made.council(),
                MeetingKind.valueOf(wanted.kind()),
                wanted.title(),
                wanted.place(),
                begins,
                begins.minus(WRITTEN_BEFORE));
        desk.run(made.people().administrator(), () -> {
            MeetingId meeting = meetings.plan(draft);
            wanted.agenda().forEach(item -> add(made, meeting, item));
        });
    }

    private void add(Made made, MeetingId meeting, SampleYear.Item item) {
        String key = item.model();
        if (key == null) {
            agenda.addItem(meeting, ItemText.of(Objects.requireNonNull(item.title())));
        } else {
            agenda.addModel(meeting, made.model(key));
        }
    }
}
