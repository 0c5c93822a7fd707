/** Screens of those who carry tasks out: their queue, one task, and the dialogs of each step. */
@NullMarked
package vn.danvan.plans.ui.work;

import org.jspecify.annotations.NullMarked;
