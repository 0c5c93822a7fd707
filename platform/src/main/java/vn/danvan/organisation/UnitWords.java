package vn.danvan.organisation;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import vn.danvan.shared.Side;
import vn.danvan.shared.TextFolding;

/** What people write in a list for columns, sides and types: the words of either language, or the names themselves. */
final class UnitWords {

    private static final List<Locale> LANGUAGES = List.of(Locale.of("vi"), Locale.ENGLISH);

    private final UnitTexts texts;
    private final Map<String, UnitColumn> columns = new HashMap<>();
    private final Map<String, Side> sides = new HashMap<>();
    private final Map<String, String> types = new HashMap<>();

    /** @param ownTypes types that the province's list has beyond the product's */
    UnitWords(UnitTexts texts, Set<String> ownTypes) {
        this.texts = texts;
        for (UnitColumn column : UnitColumn.values()) {
            columns.put(TextFolding.fold(column.name().replace('_', ' ')), column);
            LANGUAGES.forEach(language -> columns.put(TextFolding.fold(column(column, language)), column));
        }
        for (Side side : Side.values()) {
            sides.put(TextFolding.fold(side.name()), side);
            LANGUAGES.forEach(language -> sides.put(TextFolding.fold(texts.side(side, language)), side));
        }
        ownTypes.forEach(this::addType);
        Arrays.stream(UnitType.values()).map(Enum::name).forEach(this::addType);
    }

    private void addType(String type) {
        types.put(TextFolding.fold(type), type);
        LANGUAGES.forEach(language -> types.put(TextFolding.fold(texts.type(type, language)), type));
    }

    Optional<UnitColumn> column(String heading) {
        return Optional.ofNullable(columns.get(TextFolding.fold(UnitFacts.tidy(heading.replace('_', ' ')))));
    }

    Optional<Side> side(String text) {
        return Optional.ofNullable(sides.get(TextFolding.fold(text)));
    }

    Optional<String> type(String text) {
        return Optional.ofNullable(types.get(TextFolding.fold(text)));
    }

    String column(UnitColumn column, Locale reader) {
        return texts.text(column.key(), column.name(), reader);
    }

    List<String> columns(Locale reader, Predicate<UnitColumn> wanted) {
        return Arrays.stream(UnitColumn.values())
                .filter(wanted)
                .map(column -> column(column, reader))
                .toList();
    }

    String allColumns(Locale reader) {
        return String.join(", ", columns(reader, column -> true));
    }

    String allSides(Locale reader) {
        return Arrays.stream(Side.values())
                .map(side -> texts.side(side, reader))
                .collect(Collectors.joining("; "));
    }

    String allTypes(Locale reader) {
        return Arrays.stream(UnitType.values())
                .map(type -> texts.type(type.name(), reader))
                .collect(Collectors.joining("; "));
    }
}
