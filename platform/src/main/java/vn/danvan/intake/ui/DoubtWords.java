package vn.danvan.intake.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.danvan.intake.draft.Doubt;
import vn.danvan.intake.draft.DraftDocument;

/** What a doubtful field is called among people. */
final class DoubtWords {

    private static final Pattern ENTRY = Pattern.compile("([a-z]+)\\[(\\d{1,6})].*");

    private DoubtWords() {}

    static String of(DraftDocument document, Doubt doubt) {
        Matcher entry = ENTRY.matcher(doubt.path());
        if (!entry.matches()) {
            return I18NProvider.translate("intake.field." + doubt.path());
        }
        int position = Integer.parseInt(entry.group(2));
        return entry.group(1).equals("tasks")
                ? I18NProvider.translate(
                        "intake.doubt.tasks", document.tasks().get(position).code())
                : I18NProvider.translate("intake.doubt." + entry.group(1), position + 1);
    }
}
