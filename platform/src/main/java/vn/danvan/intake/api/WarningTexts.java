package vn.danvan.intake.api;

import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.danvan.intake.draft.DraftChange;
import vn.danvan.intake.draft.DraftDocument;

/** Drafts keep the translation keys of their warnings; a client gets words in the language that it asked for. */
@Component
class WarningTexts {

    private static final Locale VIETNAMESE = Locale.of("vi");

    private final MessageSource texts;

    WarningTexts(MessageSource texts) {
        this.texts = texts;
    }

    /** Vietnamese, unless English was asked for. */
    List<DraftDocument> in(Locale asked, List<DraftDocument> documents) {
        Locale language = asked.getLanguage().equals("en") ? Locale.ENGLISH : VIETNAMESE;
        return documents.stream().map(each -> worded(each, language)).toList();
    }

    private DraftDocument worded(DraftDocument document, Locale language) {
        return DraftChange.of(document)
                .warnings(document.warnings().stream()
                        .map(each -> new DraftDocument.Warning(
                                each.code(), text(each, language), each.places(), each.about()))
                        .toList())
                .done();
    }

    private String text(DraftDocument.Warning warning, Locale language) {
        return String.valueOf(
                texts.getMessage(warning.message(), warning.about().toArray(), warning.message(), language));
    }
}
