package vn.danvan.replication.effect;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.danvan.identity.Right;
import vn.danvan.notices.NewNotice;
import vn.danvan.notices.NoticeKind;
import vn.danvan.notices.NoticeWriter;
import vn.danvan.notices.Recipient;
import vn.danvan.notices.Recipients;
import vn.danvan.replication.effect.DueChecks.Due;
import vn.danvan.replication.effect.DueChecks.Missed;
import vn.danvan.shared.UnitId;

/** Opens one check and tells both sides, or tells that one was not answered; each in a transaction of its own. */
@Service
@Transactional
class CheckOpening {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final DueChecks due;
    private final NoticeWriter writer;
    private final Recipients recipients;
    private final EffectSettings settings;
    private final Clock clock;

    CheckOpening(DueChecks due, NoticeWriter writer, Recipients recipients, EffectSettings settings, Clock clock) {
        this.due = due;
        this.writer = writer;
        this.recipients = recipients;
        this.settings = settings;
        this.clock = clock;
    }

    /** Whoever is asked late has as many days as the others. @return whether this call opened it */
    public boolean open(Due each) {
        LocalDate today = LocalDate.now(clock);
        LocalDate from = each.dueOn().isAfter(today) ? each.dueOn() : today;
        LocalDate answerBy = from.plusDays(settings.answerDays());
        CheckId id = due.newId();
        if (!due.add(id, each, answerBy)) {
            return false;
        }
        List<Recipient> asked = Stream.concat(
                        recipients.of(List.of(each.unit()), Right.REPORT_MODELS).stream(), above(each.unit()).stream())
                .distinct()
                .toList();
        write(NoticeKind.EFFECT_CHECK, id, each.name(), each.months(), answerBy, asked);
        return true;
    }

    public void tellMissed(Missed missed) {
        write(
                NoticeKind.EFFECT_UNCONFIRMED,
                missed.check(),
                missed.model(),
                0,
                missed.answerBy(),
                above(missed.unit()));
    }

    private List<Recipient> above(UnitId unit) {
        List<Recipient> above = recipients.above(unit, Right.REVIEW_MODELS);
        return above.isEmpty() ? recipients.administrators() : above;
    }

    private void write(NoticeKind kind, CheckId id, String model, int months, LocalDate by, List<Recipient> to) {
        if (!to.isEmpty()) {
            writer.write(new NewNotice(
                    kind, id.value(), by.toString(), List.of(model, DAY.format(by), String.valueOf(months)), to));
        }
    }
}
