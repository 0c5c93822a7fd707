package vn.danvan.models.ui.rules;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.select.Select;
import java.util.function.Consumer;
import vn.danvan.models.forms.FormScope;
import vn.danvan.models.registration.ModelField;
import vn.danvan.models.registration.ModelKind;
import vn.danvan.models.registration.ModelSubject;
import vn.danvan.models.registration.ModelTexts;

/** Asks for what a new form of the year shall be. */
class ScopeDialog extends Dialog {

    private final ModelTexts texts;

    ScopeDialog(int year, ModelTexts texts, Consumer<FormScope> chosen) {
        this.texts = texts;
        setHeaderTitle(getTranslation("models.forms.add"));
        Select<ModelKind> kind = choice("kind", ModelKind.values());
        Select<ModelSubject> subject = choice("subject", ModelSubject.values());
        Select<ModelField> field = choice("field", ModelField.values());
        add(new FormLayout(kind, subject, field));
        Button done = new Button(getTranslation("models.do"), click -> {
            close();
            chosen.accept(new FormScope(year, kind.getValue(), subject.getValue(), field.getValue()));
        });
        done.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("models.cancel"), click -> close()), done);
    }

    @SafeVarargs
    private <T extends Enum<T>> Select<T> choice(String group, T... values) {
        Select<T> select = new Select<>();
        select.setLabel(getTranslation("models." + group));
        select.setItems(values);
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(getTranslation("models.forms.any"));
        select.setItemLabelGenerator(
                each -> each == null ? getTranslation("models.forms.any") : texts.of(group, each, getLocale()));
        return select;
    }
}
