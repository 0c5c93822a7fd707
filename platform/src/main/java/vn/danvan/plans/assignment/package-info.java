/** Who is addressed by a plan's tasks, what each unit got, and how far all of them are. */
@NullMarked
package vn.danvan.plans.assignment;

import org.jspecify.annotations.NullMarked;
