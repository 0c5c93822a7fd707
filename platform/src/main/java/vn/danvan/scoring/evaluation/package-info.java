/** From what was given for each criterion to points, band and rank, with every step of the way kept. */
@NullMarked
@NamedInterface("evaluation")
package vn.danvan.scoring.evaluation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
