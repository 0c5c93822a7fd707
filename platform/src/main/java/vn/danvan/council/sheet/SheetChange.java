package vn.danvan.council.sheet;

import java.math.BigDecimal;
import java.time.Instant;

/**
 * What a sheet said before it was changed after it had been handed in.
 *
 * @param total that held until then
 * @param reason for the change
 */
public record SheetChange(Instant at, BigDecimal total, String reason) {}
