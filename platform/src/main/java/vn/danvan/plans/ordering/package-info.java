/** The order of a draft's tasks: which comes after which, which lies under which, and how they are numbered. */
@NullMarked
package vn.danvan.plans.ordering;

import org.jspecify.annotations.NullMarked;
