package vn.danvan.intake.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;

/** Says that somebody else was faster, and keeps what could not be saved in sight, also after the page was reloaded. */
class UnsavedNotice extends Composite<Div> {

    private final Paragraph text = new Paragraph();
    private final UnorderedList typed = new UnorderedList();
    private final Button reload;

    UnsavedNotice(Runnable load) {
        reload = new Button(getTranslation("intake.review.reload"), click -> load.run());
        Button close = new Button(getTranslation("intake.review.close"), click -> {
            typed.removeAll();
            getContent().setVisible(false);
        });
        getContent().addClassNames("dv-warning", "dv-unsaved");
        getContent().getElement().setAttribute("role", "alert");
        getContent().setVisible(false);
        getContent().add(text, typed, new Div(reload, close));
    }

    /** @param what the person typed, by the field's name; none where it still stands in its dialog */
    void stale(String problem, String field, String what) {
        text.setText(problem);
        if (!what.isBlank()) {
            typed.add(new ListItem(field + ": " + what));
        }
        reload.setVisible(true);
        getContent().setVisible(true);
    }

    /** The page shows the newest draft again; what was typed stays until it is closed. */
    void reloaded() {
        boolean something = typed.getChildren().findAny().isPresent();
        text.setText(getTranslation("intake.review.typed-before"));
        reload.setVisible(false);
        getContent().setVisible(something);
    }
}
