package vn.danvan.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.danvan.shared.UnitId;

/**
 * A unit through time, and where it stood on the day that was asked for.
 *
 * @param version what an edit must name to show that nobody edited in between
 * @param current none where the unit was not there on that day
 * @param versions oldest first
 * @param predecessors changes by which this unit took over from others
 * @param successors changes by which others took over from this unit, or nobody did
 */
public record UnitDetails(
        UnitId id,
        String code,
        int version,
        LocalDate day,
        @Nullable UnitRow current,
        @Nullable UnitRow parent,
        List<UnitRow> children,
        List<Version> versions,
        List<Takeover> predecessors,
        List<Takeover> successors) {

    /** @param parentName what the unit above was called when this version began */
    public record Version(UnitRow row, @Nullable String parentName) {}

    /**
     * @param kind MERGE, SPLIT, RENAME, DISSOLVE or TRANSFER
     * @param others the units on the other side, as they were called then; empty where a unit was dissolved
     */
    public record Takeover(
            String kind, LocalDate date, @Nullable String legalDocument, List<Other> others) {}

    public record Other(UnitId id, String code, String name) {}

    /** The name of the day, else the last one that the unit had. */
    public String name() {
        return Optional.ofNullable(current)
                .orElseGet(() -> versions.getLast().row())
                .name();
    }
}
