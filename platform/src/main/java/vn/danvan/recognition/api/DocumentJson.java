package vn.danvan.recognition.api;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The signed paper as callers send and get it.
 *
 * @param document its number
 */
record DocumentJson(
        @Nullable String document,
        @Nullable LocalDate documentOn,
        @Nullable String signer,
        @Nullable String position) {}
