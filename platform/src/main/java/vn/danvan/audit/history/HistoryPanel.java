package vn.danvan.audit.history;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.UUID;
import vn.danvan.audit.AuditLog;
import vn.danvan.audit.Change;

/** The history of a record at the end of its screen; nothing is read before a person opens it. */
public class HistoryPanel extends Details {

    private static final int PAGE = 20;

    private final transient AuditLog log;
    private final UUID record;
    private final Div list = new Div();
    private final Button more = new Button();
    private int shown;

    /** @param record one that the person was given by the service that guards it */
    public HistoryPanel(AuditLog log, UUID record) {
        this.log = log;
        this.record = record;
        setSummaryText(getTranslation("audit.history"));
        more.setText(getTranslation("audit.more"));
        more.addClickListener(click -> next());
        list.addClassName("dv-changes");
        add(new Paragraph(getTranslation("audit.history-help")), list, more);
        addOpenedChangeListener(change -> {
            if (change.isOpened() && shown == 0) {
                next();
            }
        });
    }

    private void next() {
        List<Change> page = log.history(record, shown, PAGE);
        page.forEach(change -> list.add(new ChangeCard(change)));
        shown += page.size();
        more.setVisible(page.size() == PAGE);
        if (shown == 0) {
            list.setText(getTranslation("audit.none"));
        }
    }
}
