package vn.danvan.models.ui.rules;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import vn.danvan.models.forms.AskedQuestion;
import vn.danvan.models.registration.ModelTexts;
import vn.danvan.uikit.WholeNumberField;

/** One question of a form, to be written. What is left as usual stays empty, so that it follows the usual words. */
class QuestionRow extends Composite<Div> {

    private final String code;
    private final TextField label = new TextField(getTranslation("models.forms.label"));
    private final TextArea help = new TextArea(getTranslation("models.forms.help"));
    private final Checkbox compulsory = new Checkbox(getTranslation("models.forms.compulsory"));
    private final WholeNumberField words = new WholeNumberField(getTranslation("models.forms.most-words"));

    QuestionRow(
            AskedQuestion question,
            ModelTexts texts,
            boolean open,
            Consumer<QuestionRow> moveUp,
            Consumer<QuestionRow> drop) {
        code = question.code();
        label.setValue(question.label());
        label.setMaxLength(AskedQuestion.MAX_LABEL);
        help.setValue(question.help());
        help.setMaxLength(AskedQuestion.MAX_HELP);
        question.usual().ifPresent(usual -> {
            label.setPlaceholder(texts.of("question", usual, getLocale()));
            help.setPlaceholder(texts.help(usual, getLocale()));
        });
        compulsory.setValue(question.compulsory());
        words.setMin(0);
        words.setMax(AskedQuestion.MAX_WORDS);
        words.setValue(question.mostWords() == 0 ? null : question.mostWords());
        label.setWidthFull();
        help.setWidthFull();
        label.setReadOnly(!open);
        help.setReadOnly(!open);
        compulsory.setReadOnly(!open);
        words.setReadOnly(!open);
        Div row = new Div(words, compulsory);
        if (open) {
            row.add(
                    new Button(getTranslation("models.photos.up"), click -> moveUp.accept(this)),
                    new Button(getTranslation("models.forms.drop"), click -> drop.accept(this)));
        }
        row.addClassName("dv-actions");
        getContent().add(label, help, row);
    }

    String code() {
        return code;
    }

    AskedQuestion question() {
        Integer most = words.entered();
        return new AskedQuestion(
                code, label.getValue(), help.getValue(), compulsory.getValue(), most == null ? 0 : most);
    }
}
