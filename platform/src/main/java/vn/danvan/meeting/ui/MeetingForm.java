package vn.danvan.meeting.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import vn.danvan.council.CouncilSummary;
import vn.danvan.meeting.MeetingDraft;
import vn.danvan.meeting.MeetingKind;
import vn.danvan.meeting.MeetingProblem;
import vn.danvan.meeting.MeetingSummary;
import vn.danvan.meeting.MeetingTexts;
import vn.danvan.uikit.MomentField;
import vn.danvan.uikit.RequiredFields;

/** What is said of a meeting when it is planned. */
class MeetingForm extends Composite<FormLayout> {

    private final Select<CouncilSummary> council = new Select<>();
    private final Select<MeetingKind> kind = new Select<>();
    private final TextField title = new TextField(getTranslation("meeting.title"));
    private final TextField place = new TextField(getTranslation("meeting.place"));
    private final MomentField starts = new MomentField(getTranslation("meeting.starts-at"));
    private final MomentField until = new MomentField(getTranslation("meeting.written-until"));
    private final ZoneId zone;

    MeetingForm(List<CouncilSummary> councils, MeetingTexts texts, ZoneId zone) {
        this.zone = zone;
        council.setLabel(getTranslation("meeting.council"));
        council.setItems(councils);
        council.setItemLabelGenerator(each -> each.facts().name());
        kind.setLabel(getTranslation("meeting.kind"));
        kind.setItems(MeetingKind.values());
        kind.setItemLabelGenerator(each -> texts.of("kind", each, getLocale()));
        kind.setValue(MeetingKind.AWARD);
        starts.whenEntered((beginning, byPerson) -> {
            if (!until.isUnreadable() && until.entered() == null) {
                until.setValue(beginning);
            }
        });
        if (councils.size() == 1) {
            council.setValue(councils.getFirst());
        }
        title.setMaxLength(300);
        place.setMaxLength(300);
        RequiredFields.mark(council, kind, title, starts);
        getContent().add(council, kind, title, place, starts, until);
        getContent().setColspan(title, 2);
    }

    void show(MeetingSummary meeting) {
        council.getListDataView()
                .getItems()
                .filter(each -> each.id().equals(meeting.council()))
                .findFirst()
                .ifPresent(council::setValue);
        kind.setValue(meeting.kind());
        title.setValue(meeting.title());
        place.setValue(meeting.place());
        starts.setValue(LocalDateTime.ofInstant(meeting.startsAt(), zone));
        until.setValue(LocalDateTime.ofInstant(meeting.writtenUntil(), zone));
    }

    /** @throws MeetingProblem for what is missing */
    MeetingDraft draft() {
        LocalDateTime first = starts.entered();
        LocalDateTime last = until.entered();
        if (council.isEmpty() || first == null) {
            throw new MeetingProblem(MeetingProblem.Reason.WHEN_OR_WHO_MISSING);
        }
        return new MeetingDraft(
                council.getValue().id(),
                kind.getValue(),
                title.getValue(),
                place.getValue(),
                instant(first),
                instant(last == null ? first : last));
    }

    private Instant instant(LocalDateTime time) {
        return time.atZone(zone).toInstant();
    }
}
