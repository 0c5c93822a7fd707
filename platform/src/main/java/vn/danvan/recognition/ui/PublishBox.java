package vn.danvan.recognition.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.function.Consumer;
import vn.danvan.notices.NoticeReach;
import vn.danvan.recognition.DecisionState;
import vn.danvan.recognition.DecisionSummary;
import vn.danvan.recognition.Publishing;
import vn.danvan.uikit.DayField;
import vn.danvan.uikit.TimeField;

/** Says whom publication would tell, and lets the decision come out: now, or by itself at a time. */
class PublishBox extends Composite<Div> {

    private static final LocalTime MORNING = LocalTime.of(8, 0);

    private final transient DecisionSummary decision;
    private final transient Publishing publishing;
    private final transient Clock clock;
    private final transient Consumer<Runnable> act;
    private final DayField day = new DayField(getTranslation("recognition.publish.day"));
    private final TimeField time = new TimeField(getTranslation("recognition.publish.time"));

    /** @param act does what it is given, or tells why it cannot be done */
    PublishBox(DecisionSummary decision, Publishing publishing, Clock clock, Consumer<Runnable> act) {
        this.decision = decision;
        this.publishing = publishing;
        this.clock = clock;
        this.act = act;
        day.setValue(LocalDate.now(clock).plusDays(1));
        time.setValue(MORNING);
        Button now = new Button(getTranslation("recognition.publish.now"), click -> ask());
        now.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Button later = new Button(getTranslation("recognition.publish.later"), click -> schedule());
        Button never = new Button(
                getTranslation("recognition.publish.unschedule"),
                click -> act.accept(() -> publishing.unschedule(decision.id(), decision.version())));
        never.setVisible(decision.state() == DecisionState.SCHEDULED);
        Div row = new Div(now, day, time, later, never);
        row.addClassName("dv-fields");
        getContent().add(new Paragraph(reach()), row);
    }

    private String reach() {
        NoticeReach reach = publishing.reach(decision.id());
        return getTranslation("recognition.reach", reach.people(), reach.byMail(), reach.people() - reach.byMail());
    }

    /** Nothing of it can be taken back. */
    private void ask() {
        Dialog dialog = new Dialog(getTranslation("recognition.publish.now"));
        dialog.setWidth("min(34rem, 100vw)");
        dialog.add(
                new Paragraph(Words.sentence(decision)),
                new Paragraph(reach()),
                new Paragraph(getTranslation("recognition.publish.sure")));
        Button publish = new Button(getTranslation("recognition.publish.sure.yes"), click -> {
            dialog.close();
            act.accept(() -> publishing.publish(decision.id(), decision.version()));
        });
        publish.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        publish.setDisableOnClick(true);
        dialog.getFooter().add(new Button(getTranslation("recognition.close"), click -> dialog.close()), publish);
        dialog.open();
    }

    private void schedule() {
        act.accept(() -> publishing.schedule(decision.id(), decision.version(), due()));
    }

    private Instant due() {
        LocalDate on = day.entered();
        LocalTime at = time.entered();
        return LocalDateTime.of(on == null ? LocalDate.now(clock) : on, at == null ? MORNING : at)
                .atZone(clock.getZone())
                .toInstant();
    }
}
