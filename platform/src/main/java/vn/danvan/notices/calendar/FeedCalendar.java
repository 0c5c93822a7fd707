package vn.danvan.notices.calendar;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.Transparency;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import vn.danvan.notices.NoticeSettings;
import vn.danvan.notices.NoticeTexts;
import vn.danvan.notices.calendar.FeedRows.FeedEntry;
import vn.danvan.tenancy.CurrentTenant;

/** Deadlines as whole days that take nobody's time; each keeps its id, so that a phone moves it and makes no second one. */
@Component
class FeedCalendar {

    private static final Locale VIETNAMESE = Locale.of("vi");

    private final NoticeTexts texts;
    private final NoticeSettings settings;
    private final Clock clock;

    FeedCalendar(NoticeTexts texts, NoticeSettings settings, Clock clock) {
        this.texts = texts;
        this.settings = settings;
        this.clock = clock;
    }

    String write(List<FeedEntry> entries) {
        ICalendar calendar = new ICalendar();
        calendar.setProductId("-//danvan//notices//VI");
        calendar.setExperimentalProperty("X-WR-CALNAME", texts.text("notices.calendar.name", VIETNAMESE));
        entries.forEach(each -> calendar.addEvent(event(each)));
        return Biweekly.write(calendar).go();
    }

    private VEvent event(FeedEntry entry) {
        VEvent event = new VEvent();
        event.setUid(entry.task() + "@" + CurrentTenant.required().value() + ".danvan");
        event.setDateTimeStamp(Date.from(clock.instant()));
        event.setSummary(texts.text("notices.calendar.summary", VIETNAMESE, entry.code(), entry.text()));
        event.setDescription(texts.text("notices.calendar.description", VIETNAMESE, entry.plan()));
        event.setDateStart(midnight(entry.lastDay()), false);
        event.setDateEnd(midnight(entry.lastDay().plusDays(1)), false);
        event.setUrl(settings.mail().address() + "/viec-cua-toi");
        event.setTransparency(Transparency.transparent());
        return event;
    }

    /** The library writes whole days in the machine's zone, whichever that is. */
    private static Date midnight(LocalDate day) {
        return Date.from(day.atStartOfDay(ZoneId.systemDefault()).toInstant());
    }
}
