/** Brings schemas, roles and grants to where this version needs them, and proves that they are there. */
@NullMarked
package vn.danvan.tenancy.migration;

import org.jspecify.annotations.NullMarked;
