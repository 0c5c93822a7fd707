/** Provinces as data: names by date, letterheads, units, accounts, read from YAML and CSV and checked. */
@NullMarked
package vn.danvan.tenantconfig;

import org.jspecify.annotations.NullMarked;
