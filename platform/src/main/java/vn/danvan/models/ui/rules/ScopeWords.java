package vn.danvan.models.ui.rules;

import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.danvan.models.forms.FormScope;
import vn.danvan.models.registration.ModelTexts;

/** For what a form is, in words. */
final class ScopeWords {

    private ScopeWords() {}

    static String of(FormScope scope, ModelTexts texts, Locale reader) {
        String named = Stream.of(
                        scope.kind() == null ? null : texts.of("kind", scope.kind(), reader),
                        scope.subject() == null ? null : texts.of("subject", scope.subject(), reader),
                        scope.field() == null ? null : texts.of("field", scope.field(), reader))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" · "));
        return named.isEmpty() ? texts.text("models.forms.general", reader) : named;
    }
}
