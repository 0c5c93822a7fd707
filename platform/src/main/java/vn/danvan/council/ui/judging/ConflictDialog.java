package vn.danvan.council.ui.judging;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import vn.danvan.council.CouncilTexts;
import vn.danvan.council.conflict.InterestKind;
import vn.danvan.council.sheet.QueueService.Declaration;
import vn.danvan.council.ui.piece.SayDialog;

/** Asks which conflict of interest there is. */
class ConflictDialog {

    static final List<InterestKind> KINDS = Arrays.stream(InterestKind.values())
            .filter(InterestKind::isDeclared)
            .toList();

    private final SayDialog dialog;

    ConflictDialog(CouncilTexts texts, Consumer<Declaration> done) {
        RadioButtonGroup<InterestKind> kind = new RadioButtonGroup<>();
        TextArea note = new TextArea();
        dialog = new SayDialog(
                kind.getTranslation("council.conflict"),
                texts,
                () -> done.accept(new Declaration(kind.getValue(), note.getValue())),
                kind,
                note);
        kind.setLabel(kind.getTranslation("council.conflict.kind"));
        kind.setItems(KINDS);
        kind.setValue(KINDS.getFirst());
        kind.setItemLabelGenerator(
                each -> texts.of("interest", each, UI.getCurrent().getLocale()));
        note.setLabel(kind.getTranslation("council.conflict.note"));
        note.setWidthFull();
    }

    void open() {
        dialog.open();
    }
}
