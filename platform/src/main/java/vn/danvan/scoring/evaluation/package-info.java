/** From what was given for each criterion to points, band and rank, with every step of the way kept. */
@NullMarked
package vn.danvan.scoring.evaluation;

import org.jspecify.annotations.NullMarked;
