package vn.danvan.organisation;

import org.jspecify.annotations.Nullable;
import vn.danvan.shared.DomainProblem;

/**
 * Why a row of a file cannot be taken.
 *
 * @param line the number beside the row in a spreadsheet
 * @param column none where no single column is to blame
 */
public record RowProblem(int line, @Nullable UnitColumn column, DomainProblem problem) {}
