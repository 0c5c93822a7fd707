package vn.danvan.uikit.list;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.danvan.shared.BulkPreview;
import vn.danvan.shared.DomainProblem;
import vn.danvan.uikit.Notices;

/** Says before an act for how many it goes and why it does not for the others, and afterwards what became of it. */
class BulkDialog<T> extends Dialog {

    private static final int NAMED = 5;

    private final transient BulkAct<T> act;
    private final transient Runnable done;
    private final Div preview = new Div();
    private final TextArea reason = new TextArea(getTranslation("uikit.list.bulk.reason"));
    private final Button go = new Button();
    private transient List<T> allowed;

    BulkDialog(BulkAct<T> act, List<T> rows, Runnable done) {
        this.act = act;
        this.done = done;
        setHeaderTitle(act.caption());
        setWidth("min(34rem, 100vw)");
        BulkPreview<T> before = act.preview(rows);
        allowed = before.allowed();
        preview.add(new Paragraph(getTranslation("uikit.list.bulk.can", allowed.size(), rows.size())));
        refused(before);
        reason.setWidthFull();
        reason.setVisible(act.needsReason() && !allowed.isEmpty());
        add(preview, reason);
        go.setText(getTranslation("uikit.list.bulk.do", allowed.size()));
        go.setEnabled(!allowed.isEmpty());
        go.setDisableOnClick(true);
        go.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        go.addClickListener(click -> take());
        getFooter().add(new Button(getTranslation("uikit.close"), click -> close()), go);
    }

    private void take() {
        if (act.needsReason() && reason.isEmpty()) {
            reason.setErrorMessage(getTranslation("uikit.list.bulk.reason-missing"));
            reason.setInvalid(true);
            go.setEnabled(true);
            return;
        }
        BulkPreview<T> after = act.take(allowed, reason.getValue());
        Notices.show(getTranslation("uikit.list.bulk.done", after.allowed().size(), after.total()));
        done.run();
        if (after.refused().isEmpty()) {
            close();
            return;
        }
        preview.removeAll();
        preview.add(new Paragraph(
                getTranslation("uikit.list.bulk.done", after.allowed().size(), after.total())));
        refused(after);
        reason.setVisible(false);
        go.setVisible(false);
    }

    private void refused(BulkPreview<T> result) {
        if (result.refused().isEmpty()) {
            return;
        }
        Map<String, List<String>> byReason = new LinkedHashMap<>();
        for (BulkPreview.Refused<T> each : result.refused()) {
            byReason.computeIfAbsent(say(each.reason()), text -> new ArrayList<>())
                    .add(act.name(each.record()));
        }
        UnorderedList reasons = new UnorderedList();
        byReason.forEach((text, names) ->
                reasons.add(new ListItem(getTranslation("uikit.list.bulk.why", names.size(), text, named(names)))));
        Div warning = new Div(
                new Paragraph(getTranslation(
                        "uikit.list.bulk.cannot", result.refused().size(), result.total())),
                reasons);
        warning.addClassName("dv-warning");
        preview.add(warning);
    }

    private String named(List<String> names) {
        String first = String.join("; ", names.subList(0, Math.min(NAMED, names.size())));
        return names.size() <= NAMED ? first : getTranslation("uikit.list.bulk.and-more", first, names.size() - NAMED);
    }

    private String say(DomainProblem problem) {
        return getTranslation(problem.key(), problem.arguments().toArray());
    }
}
