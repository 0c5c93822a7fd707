package vn.danvan.scoring.sheet;

import java.util.Map;
import java.util.Optional;
import vn.danvan.shared.TextFolding;

/**
 * What people write for columns, kinds of rows and rules.
 *
 * @param columns by folded word, as are the others
 * @param rules the values are kinds as in YAML
 * @param allColumns in the reader's language, for messages
 */
public record SchemeWords(
        Map<String, SchemeColumn> columns,
        Map<String, SchemePart> parts,
        Map<String, String> rules,
        String allColumns,
        String allParts,
        String allRules) {

    Optional<SchemeColumn> column(String word) {
        return Optional.ofNullable(columns.get(key(word)));
    }

    Optional<SchemePart> part(String word) {
        return Optional.ofNullable(parts.get(key(word)));
    }

    Optional<String> rule(String word) {
        return Optional.ofNullable(rules.get(key(word)));
    }

    public static String key(String word) {
        return TextFolding.fold(word.strip().replace('_', ' '));
    }
}
