package vn.danvan.organisation;

import java.util.List;

/**
 * What a file does, or would do.
 *
 * @param rows the rows that can be taken, in the order of the file
 * @param problems where there is one, nothing at all is saved
 * @param basedOn the state of the province's units against which the file was tried
 */
public record ImportResult(List<Row> rows, List<RowProblem> problems, long basedOn) {

    public enum Outcome {
        CREATED,
        CHANGED,
        ENDED,
        UNCHANGED
    }

    public record Row(int line, String code, String name, Outcome outcome) {}

    public long count(Outcome outcome) {
        return rows.stream().filter(row -> row.outcome() == outcome).count();
    }

    public boolean isClean() {
        return problems.isEmpty();
    }

    public boolean changesNothing() {
        return rows.size() == count(Outcome.UNCHANGED);
    }
}
