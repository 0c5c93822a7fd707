/** Screens of who is addressed: the issuer's strips, the units' plans, and what has no owner left. */
@NullMarked
package vn.danvan.plans.ui.share;

import org.jspecify.annotations.NullMarked;
