/** Upper plans, units' plans and tasks as one tree, read branch by branch. */
@NullMarked
package vn.danvan.plans.tree;

import org.jspecify.annotations.NullMarked;
