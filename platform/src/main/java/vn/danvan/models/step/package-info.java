/** What decides a step: the level a model has reached, the rule of the step, the paper and the words with it. */
@NullMarked
@NamedInterface("step")
package vn.danvan.models.step;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
