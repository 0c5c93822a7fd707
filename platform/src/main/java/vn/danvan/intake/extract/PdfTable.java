package vn.danvan.intake.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The rows and columns that strokes part, and what is printed between them.
 *
 * @param columns the upright strokes from left to right
 * @param rows the level ones from top to bottom
 */
record PdfTable(List<Float> columns, List<Float> rows) {

    private static final float SAME = 3.5f;
    /** Of the table's width: a stroke that is shorter parts the cells of some columns only. */
    private static final float WHOLE = 0.5f;

    private static final int FEWEST_STROKES = 4;
    private static final int MOST_COLUMNS = 40;
    /** Of a page. */
    private static final int MOST_TABLES = 100;

    /** All tables of a page, from top to bottom. */
    static List<PdfTable> of(List<PdfStrokes.Stroke> strokes) {
        List<PdfStrokes.Stroke> upright = strokes.stream()
                .filter(PdfStrokes.Stroke::upright)
                .sorted(Comparator.comparing(PdfStrokes.Stroke::from))
                .toList();
        NavigableMap<Float, List<PdfStrokes.Stroke>> level = strokes.stream()
                .filter(stroke -> !stroke.upright())
                .collect(Collectors.groupingBy(PdfStrokes.Stroke::at, TreeMap::new, Collectors.toList()));
        List<PdfTable> tables = new ArrayList<>();
        List<PdfStrokes.Stroke> group = new ArrayList<>();
        float bottom = 0;
        for (PdfStrokes.Stroke stroke : upright) {
            if (!group.isEmpty() && stroke.from() > bottom + SAME) {
                table(group, bottom, level, tables);
                group.clear();
            }
            bottom = group.isEmpty() ? stroke.to() : Math.max(bottom, stroke.to());
            group.add(stroke);
        }
        table(group, bottom, level, tables);
        return tables;
    }

    private static void table(
            List<PdfStrokes.Stroke> group,
            float bottom,
            NavigableMap<Float, List<PdfStrokes.Stroke>> strokes,
            List<PdfTable> tables) {
        List<Float> columns = distinct(group.stream().map(PdfStrokes.Stroke::at).toList());
        if (columns.size() < FEWEST_STROKES || columns.size() > MOST_COLUMNS || tables.size() >= MOST_TABLES) {
            return;
        }
        float top = group.getFirst().from();
        float width = columns.getLast() - columns.getFirst();
        List<PdfStrokes.Stroke> level = strokes.subMap(top - SAME, false, bottom + SAME, false).values().stream()
                .flatMap(List::stream)
                .filter(stroke -> stroke.from() > columns.getFirst() - SAME && stroke.to() < columns.getLast() + SAME)
                .toList();
        tables.add(new PdfTable(columns, rows(level, width)));
    }

    /** Cell by cell or in one, a stroke that parts two rows runs through most of the table. */
    private static List<Float> rows(List<PdfStrokes.Stroke> level, float width) {
        List<Float> rows = new ArrayList<>();
        int index = 0;
        while (index < level.size()) {
            float at = level.get(index).at();
            float length = 0;
            while (index < level.size() && level.get(index).at() <= at + SAME) {
                length += level.get(index).to() - level.get(index).from();
                index++;
            }
            if (length > WHOLE * width) {
                rows.add(at);
            }
        }
        return rows;
    }

    private static List<Float> distinct(List<Float> places) {
        List<Float> distinct = new ArrayList<>();
        for (Float place : places.stream().sorted().toList()) {
            if (distinct.isEmpty() || place - distinct.getLast() > SAME) {
                distinct.add(place);
            }
        }
        return distinct;
    }

    boolean holds(PdfLine line) {
        int row = between(rows, line.baseline() - 1);
        return row >= 0 && row < rows.size() - 1;
    }

    /** Nothing of the line stands beside the table, as a note in the margin does, or a stamp. */
    boolean holdsAll(PdfLine line) {
        return line.pieces().stream().allMatch(piece -> {
            int column = between(columns, piece.middle());
            return column >= 0 && column < columns.size() - 1;
        });
    }

    boolean hasColumnsOf(PdfTable other) {
        return columns.size() == other.columns.size()
                && IntStream.range(0, columns.size())
                        .allMatch(index -> Math.abs(columns.get(index) - other.columns.get(index)) < 2 * SAME);
    }

    /** Cell by cell, each with its lines joined, of which it holds all. */
    List<List<String>> cells(List<PdfLine> lines) {
        List<List<List<String>>> cells = new ArrayList<>();
        for (int row = 1; row < rows.size(); row++) {
            cells.add(columns.stream()
                    .skip(1)
                    .map(column -> (List<String>) new ArrayList<String>())
                    .toList());
        }
        for (PdfLine line : lines) {
            int row = between(rows, line.baseline() - 1);
            for (PdfLine.Piece piece : line.pieces()) {
                cells.get(row).get(between(columns, piece.middle())).add(piece.text());
            }
        }
        return cells.stream()
                .map(row -> row.stream().map(cell -> String.join(" ", cell)).collect(Collectors.toList()))
                .collect(Collectors.toList());
    }

    /** The last stroke before the place. */
    private static int between(List<Float> strokes, float place) {
        int low = 0;
        int high = strokes.size();
        while (low < high) {
            int middle = (low + high) / 2;
            if (strokes.get(middle) <= place) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - 1;
    }
}
