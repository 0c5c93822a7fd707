package vn.danvan.council.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.danvan.council.CouncilTexts;
import vn.danvan.council.round.RoundId;
import vn.danvan.council.round.RoundModel;
import vn.danvan.council.round.RoundService;
import vn.danvan.council.sheet.ShownModels;
import vn.danvan.council.ui.piece.SayDialog;

/** Which models under appraisal come into a round; all of them unless somebody takes some out. */
final class CandidatesDialog {

    private final RoundService rounds;
    private final ShownModels models;
    private final RoundId round;
    private final CouncilTexts texts;
    private final Runnable changed;

    CandidatesDialog(RoundService rounds, ShownModels models, RoundId round, CouncilTexts texts, Runnable changed) {
        this.rounds = rounds;
        this.models = models;
        this.round = round;
        this.texts = texts;
        this.changed = changed;
    }

    void open() {
        Locale reader = UI.getCurrent().getLocale();
        List<RoundModel> candidates = models.candidates(round);
        CheckboxGroup<RoundModel> group = new CheckboxGroup<>(texts.text("council.round.candidates", reader));
        group.setItems(candidates);
        group.setItemLabelGenerator(each -> label(each, reader));
        group.select(candidates);
        Component shown =
                candidates.isEmpty() ? new Paragraph(texts.text("council.round.no-candidates", reader)) : group;
        new SayDialog(texts.text("council.round.add", reader), texts, () -> add(candidates, group), shown).open();
    }

    /** Where names are hidden, the field is what remains to tell one from the other. */
    private String label(RoundModel model, Locale reader) {
        String field = model.field() == null ? "" : texts.of("field", model.field(), reader);
        return Stream.of(model.code(), model.name(), model.leadName().isEmpty() ? field : model.leadName())
                .filter(each -> !each.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    /** In the order in which they were shown. */
    private void add(List<RoundModel> candidates, CheckboxGroup<RoundModel> group) {
        rounds.add(
                round,
                candidates.stream()
                        .filter(group.getValue()::contains)
                        .map(RoundModel::id)
                        .toList());
        changed.run();
    }
}
