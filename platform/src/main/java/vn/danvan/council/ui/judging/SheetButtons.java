package vn.danvan.council.ui.judging;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.util.function.Consumer;
import vn.danvan.council.CouncilTexts;
import vn.danvan.council.sheet.QueueService.Declaration;
import vn.danvan.council.sheet.SheetState;
import vn.danvan.council.ui.piece.SayDialog;

/** What a judge can do with a sheet that is still the judge's to change. */
class SheetButtons extends Composite<Div> {

    SheetButtons(
            SheetState state,
            CouncilTexts texts,
            Runnable finish,
            Runnable skip,
            Consumer<String> abstain,
            Consumer<Declaration> declare) {
        getContent().addClassName("dv-actions");
        Button next = new Button(getTranslation("council.save-and-next"), click -> finish.run());
        next.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getContent().add(next);
        if (state.isOpen()) {
            getContent()
                    .add(
                            new Button(getTranslation("council.skip"), click -> skip.run()),
                            new Button(getTranslation("council.abstain"), click -> SayDialog.forReason(
                                            getTranslation("council.abstain"),
                                            getTranslation("council.abstain-reason"),
                                            texts,
                                            abstain)
                                    .open()));
        }
        getContent().add(new Button(getTranslation("council.conflict"), click -> new ConflictDialog(texts, declare)
                .open()));
    }
}
