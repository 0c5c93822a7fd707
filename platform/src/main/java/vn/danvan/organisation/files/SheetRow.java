package vn.danvan.organisation.files;

import java.util.List;

/** @param line the number that a spreadsheet shows beside the row; the first is 1 */
public record SheetRow(int line, List<SheetCell> cells) {

    public SheetCell cell(int column) {
        return column < cells.size() ? cells.get(column) : SheetCell.EMPTY;
    }

    public boolean isEmpty() {
        return cells.stream().allMatch(SheetCell::isEmpty);
    }
}
