package vn.danvan.intake.ui.piece;

import com.vaadin.flow.component.select.Select;
import java.util.Collection;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A choice among the codes of a draft, each shown in words. */
public class CodeSelect extends Select<String> {

    /** @param texts what the translation keys of the codes begin with, as in {@code intake.due.} */
    public CodeSelect(String texts, Collection<String> codes) {
        setItems(codes);
        setItemLabelGenerator(code -> getTranslation(texts + key(code)));
    }

    /** Codes that this screen does not know yet are kept, not lost. */
    @Override
    public void setValue(@Nullable String code) {
        if (code != null && getListDataView().getItems().noneMatch(code::equals)) {
            getListDataView().addItem(code);
        }
        super.setValue(code);
    }

    /** SIX_MONTH as it ends a translation key: six-month. */
    public static String key(String code) {
        return code.toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
