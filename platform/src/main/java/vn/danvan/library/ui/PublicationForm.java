package vn.danvan.library.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import vn.danvan.library.LibraryText;
import vn.danvan.models.evidence.Photo;

/** What is shown to whom: the texts, whom to ask, which photos, and whether everybody may see it. */
class PublicationForm extends Composite<FormLayout> {

    private final TextArea summary = new TextArea(getTranslation("library.summary"));
    private final TextArea method = new TextArea(getTranslation("library.method"));
    private final TextArea cost = new TextArea(getTranslation("library.cost"));
    private final TextArea conditions = new TextArea(getTranslation("library.conditions"));
    private final TextArea contact = new TextArea(getTranslation("library.contact"));
    private final Checkbox contactOpen = new Checkbox(getTranslation("library.contact-open"));
    private final Checkbox forPublic = new Checkbox(getTranslation("library.for-public"));
    private final CheckboxGroup<Photo> photos = new CheckboxGroup<>(getTranslation("library.photos"));

    PublicationForm(List<Photo> offered, LibraryText text, boolean editable) {
        summary.setValue(text.summary());
        method.setValue(text.method());
        cost.setValue(text.cost());
        conditions.setValue(text.conditions());
        contact.setValue(text.contact());
        contact.setHelperText(getTranslation("library.contact.help"));
        contactOpen.setValue(text.contactOpen());
        forPublic.setValue(text.forPublic());
        photos.setItems(offered);
        photos.setItemLabelGenerator(photo -> photo.caption().isEmpty()
                ? getTranslation("library.photo", offered.indexOf(photo) + 1)
                : photo.caption());
        Set<Photo> chosen = new LinkedHashSet<>(offered);
        chosen.removeIf(photo -> !text.photos().contains(photo.id()));
        photos.setValue(chosen);
        photos.setVisible(!offered.isEmpty());
        Stream.of(summary, method, cost, conditions, contact).forEach(each -> each.setReadOnly(!editable));
        Stream.of(contactOpen, forPublic).forEach(each -> each.setReadOnly(!editable));
        photos.setReadOnly(!editable);
        getContent().add(summary, method, cost, conditions, contact, photos, forPublic, contactOpen);
        getContent().setColspan(summary, 2);
        getContent().setColspan(method, 2);
    }

    LibraryText text() {
        return new LibraryText(
                summary.getValue(),
                method.getValue(),
                cost.getValue(),
                conditions.getValue(),
                contact.getValue(),
                contactOpen.getValue(),
                forPublic.getValue(),
                photos.getValue().stream().map(Photo::id).toList());
    }
}
