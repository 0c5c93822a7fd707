/** Provinces from the first day to the last: opened, seeded, migrated, listed, suspended and deleted. */
@NullMarked
package vn.danvan.tenancy.provinces;

import org.jspecify.annotations.NullMarked;
