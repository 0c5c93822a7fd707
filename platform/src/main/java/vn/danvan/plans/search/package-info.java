/** Plans as found: what is asked for, and the rows of the list. */
@NullMarked
package vn.danvan.plans.search;

import org.jspecify.annotations.NullMarked;
