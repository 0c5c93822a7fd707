package vn.danvan.uikit;

import com.vaadin.flow.component.textfield.IntegerField;

/** A number without decimals, which says between which bounds it is allowed. */
public class WholeNumberField extends IntegerField implements TypedField<IntegerField, Integer> {

    private final IntegerFieldI18n words = new IntegerFieldI18n();

    public WholeNumberField(String label) {
        super(label);
        setI18n(words.setBadInputErrorMessage(getTranslation("uikit.whole-number.unreadable")));
    }

    @Override
    public void setMin(int min) {
        super.setMin(min);
        setI18n(words.setMinErrorMessage(getTranslation("uikit.whole-number.least", String.valueOf(min))));
    }

    @Override
    public void setMax(int max) {
        super.setMax(max);
        setI18n(words.setMaxErrorMessage(getTranslation("uikit.whole-number.most", String.valueOf(max))));
    }
}
