package vn.danvan.meeting.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.Locale;
import org.springframework.stereotype.Component;
import vn.danvan.meeting.MeetingId;
import vn.danvan.meeting.MeetingProblem;
import vn.danvan.meeting.MeetingService;
import vn.danvan.meeting.MeetingTexts;
import vn.danvan.meeting.minutes.MinutesHead;
import vn.danvan.meeting.minutes.MinutesService;
import vn.danvan.uikit.DayField;
import vn.danvan.uikit.Notices;
import vn.danvan.uikit.RequiredFields;

/** What is asked at the end of a meeting, and after it. */
@Component
class ClosingDialogs {

    private final MeetingService meetings;
    private final MinutesService minutes;
    private final MeetingTexts texts;

    ClosingDialogs(MeetingService meetings, MinutesService minutes, MeetingTexts texts) {
        this.meetings = meetings;
        this.minutes = minutes;
        this.texts = texts;
    }

    void close(MeetingId meeting, Runnable done) {
        Head head = new Head();
        ask("meeting.close", "meeting.close", done, () -> minutes.close(meeting, head.value("")), head.fields());
    }

    void revise(MeetingId meeting, Runnable done) {
        Head head = new Head();
        minutes.editions(meeting).stream().findFirst().ifPresent(latest -> {
            head.number.setValue(latest.number());
            head.day.setValue(latest.issuedOn());
            head.remarks.setValue(latest.content().remarks());
        });
        TextArea reason = new TextArea(say("meeting.reason"));
        RequiredFields.mark(reason);
        ask(
                "meeting.minutes.revise",
                "meeting.save",
                done,
                () -> minutes.revise(meeting, head.value(reason.getValue())),
                head.number,
                head.day,
                head.remarks,
                reason);
    }

    void reopen(MeetingId meeting, Runnable done) {
        TextArea reason = new TextArea(say("meeting.reason"));
        RequiredFields.mark(reason);
        ask("meeting.reopen", "meeting.reopen", done, () -> meetings.reopen(meeting, reason.getValue()), reason);
    }

    void appraise(MeetingId meeting, Runnable done) {
        ask(
                "meeting.minutes.appraise",
                "meeting.minutes.appraise",
                done,
                () -> Notices.show(say("meeting.minutes.appraised", minutes.appraise(meeting))),
                new Paragraph(say("meeting.minutes.appraise.advice")));
    }

    private final class Head {
        private final TextField number = new TextField(say("meeting.minutes.number"));
        private final DayField day = new DayField(say("meeting.minutes.issued-on"));
        private final TextArea remarks = new TextArea(say("meeting.minutes.remarks"));

        Head() {
            number.setPlaceholder("01/BB-HĐ");
            day.setValue(meetings.today());
            RequiredFields.mark(number, day);
        }

        com.vaadin.flow.component.Component[] fields() {
            return new com.vaadin.flow.component.Component[] {number, day, remarks};
        }

        MinutesHead value(String reason) {
            LocalDate issued = day.entered();
            if (issued == null) {
                throw new MeetingProblem(MeetingProblem.Reason.NUMBER_MISSING);
            }
            return new MinutesHead(number.getValue(), issued, remarks.getValue(), reason);
        }
    }

    private void ask(
            String title, String yes, Runnable done, Runnable act, com.vaadin.flow.component.Component... fields) {
        Runnable whole = () -> {
            act.run();
            done.run();
        };
        new Asking(say(title), say(yes), whole, fields).open();
    }

    private String say(String key, Object... arguments) {
        UI ui = UI.getCurrent();
        return texts.text(key, ui == null ? Locale.of("vi") : ui.getLocale(), arguments);
    }
}
