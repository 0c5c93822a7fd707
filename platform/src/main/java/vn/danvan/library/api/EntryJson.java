package vn.danvan.library.api;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.danvan.library.LibraryRow;
import vn.danvan.replication.effect.Effect;

/** A published model as callers read it. */
record EntryJson(
        String id,
        String modelId,
        String name,
        String field,
        String level,
        String place,
        String area,
        String unit,
        LocalDate recognisedOn,
        String summary,
        Instant publishedAt,
        Effect effect,
        int adoptions,
        @Nullable String cover) {

    static EntryJson of(LibraryRow row) {
        return new EntryJson(
                row.id().toString(),
                row.model().toString(),
                row.name(),
                row.field().name(),
                row.level().name(),
                row.place(),
                row.area(),
                row.unitName(),
                row.recognisedOn(),
                row.summary(),
                row.publishedAt(),
                row.effect(),
                row.adoptions(),
                row.cover() == null ? null : row.cover().toString());
    }
}
