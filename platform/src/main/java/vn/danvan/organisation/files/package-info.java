/** Rows of CSV and XLSX files, with nothing known of units. */
@NullMarked
package vn.danvan.organisation.files;

import org.jspecify.annotations.NullMarked;
