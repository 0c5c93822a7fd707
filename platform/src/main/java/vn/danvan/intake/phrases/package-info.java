/** What one sentence says: dates, citations, bodies, due rules, targets, reporting. */
@NullMarked
package vn.danvan.intake.phrases;

import org.jspecify.annotations.NullMarked;
