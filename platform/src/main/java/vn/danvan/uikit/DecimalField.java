package vn.danvan.uikit;

import com.vaadin.flow.component.textfield.BigDecimalField;
import java.math.BigDecimal;

/** A number that may have decimals, after the sign that the reader's language has for it. */
public class DecimalField extends BigDecimalField implements TypedField<BigDecimalField, BigDecimal> {

    public DecimalField(String label) {
        super(label);
        setI18n(new BigDecimalFieldI18n().setBadInputErrorMessage(getTranslation("uikit.decimal.unreadable")));
    }
}
