/** Rows of CSV and XLSX files, with nothing known of units. */
@NullMarked
@NamedInterface("files")
package vn.danvan.organisation.files;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
