/** Tasks as they are found and kept in order: who has what to do, what presses most, and what is on record. */
@NullMarked
package vn.danvan.plans.queue;

import org.jspecify.annotations.NullMarked;
