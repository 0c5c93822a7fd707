/** Dân Vận: the platform on which provinces run their công tác dân vận. Each direct sub-package is a module. */
@NullMarked
package vn.danvan;

import org.jspecify.annotations.NullMarked;
