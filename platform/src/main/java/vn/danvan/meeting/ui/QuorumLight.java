package vn.danvan.meeting.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import vn.danvan.meeting.AttendanceSheet;

/** Whether enough members are in the room: a light, and the same in words. */
class QuorumLight extends Composite<Div> {

    private final Span words = new Span();

    QuorumLight() {
        Span light = new Span();
        light.addClassName("dv-light");
        light.getElement().setAttribute("aria-hidden", "true");
        getContent().addClassName("dv-quorum");
        getContent().getElement().setAttribute("role", "status");
        getContent().add(light, words);
    }

    void show(AttendanceSheet sheet) {
        getContent().setClassName("dv-quorum-reached", sheet.quorate());
        words.setText(getTranslation(
                sheet.quorate() ? "meeting.quorum.reached" : "meeting.quorum.missing",
                sheet.present(),
                sheet.members().size(),
                sheet.needed()));
    }
}
