/** The one list of all screens: search, filters, order, columns, kept views, export and acts on many, in step with the address. */
@NullMarked
@NamedInterface("list")
package vn.danvan.uikit.list;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
